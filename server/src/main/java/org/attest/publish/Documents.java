package org.attest.publish;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.View;
import org.attest.queries.Bindings;
import org.attest.queries.QueryCatalog;
import org.attest.vocab.HR;

/** What the record has of one thing, read through a viewer's view with the library's queries for doors. */
public final class Documents {
    private static final String QUADS = "quads-of";

    private final QueryCatalog queries;
    private final Paths paths;

    /** @param queries holds the family {@code rest} */
    public Documents(QueryCatalog queries, Paths paths) {
        this.queries = queries;
        this.paths = paths;
    }

    Paths paths() {
        return paths;
    }

    /** True when the viewer can see anything about it. */
    public boolean exists(View view, String iri) {
        return view.ask(queries.get("exists").bind(Bindings.none().with("entity", iri)));
    }

    /**
     * One thing with everything said of it.
     *
     * @throws Refusal when the viewer can see nothing about it
     */
    public Description describe(View view, String iri) {
        if (!exists(view, iri)) {
            throw Refusal.notFound();
        }
        boolean claim = iri.startsWith(paths.base() + "id/claim/");
        Bindings asked = Bindings.none().with(claim ? "claim" : "entity", iri);
        Node node = NodeFactory.createURI(iri);
        Facts facts = Facts.of(view.graph(
                queries.get(claim ? "describe-claim" : "describe-entity").bind(asked)));
        return new Description(node, facts.of(node).isEmpty() ? bare(view, node, facts) : facts);
    }

    /** Things that are only pointed at or have no claims of their own: their triples as they stand. */
    private Facts bare(View view, Node node, Facts facts) {
        List<Quad> quads = new ArrayList<>(facts.quads());
        quads.addAll(quads(view, List.of(node)));
        return Facts.of(quads);
    }

    /** Some claims whole, with the names of what they mention. Empty for none. */
    public Facts claims(View view, Collection<String> iris) {
        if (iris.isEmpty()) {
            return Facts.of(List.of());
        }
        return Facts.of(view.graph(queries.get("describe-claim").bind(all("claim", iris))));
    }

    /** The triples that some things are subjects of, each in the graphs it stands in. */
    public List<Quad> quads(View view, Collection<Node> nodes) {
        List<Quad> quads = new ArrayList<>();
        Set<String> iris = new TreeSet<>();
        nodes.stream().filter(Node::isURI).forEach(node -> iris.add(node.getURI()));
        if (!iris.isEmpty()) {
            view.quads(queries.get(QUADS).bind(all("node", iris)), quads::add);
        }
        return quads;
    }

    /** A description with the graph of each of its triples. */
    List<Quad> quads(View view, Description description) {
        Set<Quad> wanted = Set.copyOf(description.facts().quads());
        return quads(view, description.facts().subjects()).stream()
                .filter(quad -> wanted.contains(Quad.create(Quad.defaultGraphIRI, quad.asTriple())))
                .toList();
    }

    /** IRIs of a page of claims. */
    public List<String> page(View view, Map<String, String> filters) {
        return column(view, "list-claims", bindings(filters), "claim");
    }

    /** IRIs of a page of things of a kind. */
    public List<String> page(View view, Kind kind, Map<String, String> filters) {
        Bindings bindings = bindings(filters);
        for (String type : kind.classes()) {
            bindings = bindings.with("class", type);
        }
        return column(view, "list", bindings, "entity");
    }

    /** Claims that stand beside one: they answer the same question, or are judged for or against it. */
    Facts beside(View view, Description claim) {
        Map<String, String> same = new TreeMap<>();
        claim.value(HR.subject).ifPresent(subject -> same.put("subject", subject.toString()));
        claim.value(HR.predicate).ifPresent(predicate -> same.put("property", predicate.toString()));
        Set<String> iris = new TreeSet<>(same.size() == 2 ? page(view, same) : List.of());
        for (Node judgement : claim.judgements()) {
            claim.facts().values(judgement, HR.subject.value()).forEach(node -> iris.add(node.toString()));
            claim.facts().values(judgement, HR.object.value()).forEach(node -> iris.add(node.toString()));
        }
        iris.remove(claim.node().getURI());
        iris.removeIf(iri -> !iri.startsWith(paths.base() + "id/claim/"));
        return claims(view, iris);
    }

    private List<String> column(View view, String query, Bindings bindings, String column) {
        Set<String> iris = new TreeSet<>();
        view.select(
                queries.get(query).bind(bindings),
                rows -> rows.forEachRemaining(row -> iris.add(row.get(column).getURI())));
        return List.copyOf(iris);
    }

    private static Bindings bindings(Map<String, String> values) {
        Bindings bindings = Bindings.none();
        for (Map.Entry<String, String> value : values.entrySet()) {
            bindings = bindings.with(value.getKey(), value.getValue());
        }
        return bindings;
    }

    private static Bindings all(String name, Collection<String> values) {
        Bindings bindings = Bindings.none();
        for (String value : new TreeSet<>(values)) {
            bindings = bindings.with(name, value);
        }
        return bindings;
    }
}
