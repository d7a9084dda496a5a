package org.attest.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.access.Policy;
import org.attest.access.Viewer;
import org.attest.model.Claim;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.Graphs;

/**
 * The things on record that claims mention by the IRIs they have here. What the submitter may not see and what does not exist
 * are the same: missing.
 */
final class Mentions {
    private final OnRecord record;
    private final String prefix;
    private final List<Node> visible;
    private final Map<String, Boolean> found = new HashMap<>();

    /**
     * What one viewer may mention at a moment.
     *
     * @param base the instance's base IRI
     */
    Mentions(OnRecord record, Graphs graphs, String base, Viewer viewer, Instant now) {
        this.record = record;
        this.prefix = base + "id/";
        this.visible = record.names()
                .filter(name -> sees(viewer, name, now))
                .map(name -> NodeFactory.createURI(graphs.iri(name).value()))
                .toList();
    }

    /** What a claim mentions and should not; may be empty. */
    SortedSet<String> missing(Claim claim) {
        SortedSet<String> missing = new TreeSet<>();
        for (Triple triple : ClaimWriter.submitted(claim)) {
            look(triple.getSubject(), missing);
            look(triple.getObject(), missing);
        }
        return missing;
    }

    private void look(Node node, SortedSet<String> missing) {
        if (!node.isURI() || !node.getURI().startsWith(prefix)) {
            return;
        }
        String thing = node.getURI().replaceFirst("#.*", "");
        if (!found.computeIfAbsent(thing, this::isVisible)) {
            missing.add(thing);
        }
    }

    private boolean isVisible(String thing) {
        Node node = NodeFactory.createURI(thing);
        return visible.stream().anyMatch(graph -> record.mentions(graph, node));
    }

    /** Of a graph's purposes only the hash is known: whoever declared one of several is taken to see nothing of it. */
    private static boolean sees(Viewer viewer, Graphs.Name name, Instant now) {
        TreeSet<Iri> purposes = new TreeSet<>();
        if (name.purposes().isPresent()) {
            Optional<Iri> declared = viewer.purpose()
                    .filter(purpose -> purpose.matches("\\w+:\\S+"))
                    .map(Iri::new);
            declared.ifPresent(purposes::add);
            if (!name.purposes().get().equals(Graphs.hash(purposes))) {
                return false;
            }
        }
        Handling handling = new Handling(name.tier(), Optional.empty(), purposes);
        return Policy.decide(viewer, name.dataset(), handling, now).allows();
    }
}
