package org.attest.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Iri;
import org.attest.rdf.Vocabulary;
import org.attest.vocab.HR;

/** The kinds of things that are listed: their path words and the classes they are filed under. */
public enum Kind {
    INCIDENT("incidents", "incident"),
    ACT("acts", "act"),
    SITE("sites", "site"),
    PERSON("people", "person"),
    GROUP("groups", "group"),
    ORGANIZATION("organizations", "organization"),
    PLACE("places", "place"),
    PROGRAMME("programmes", "programme"),
    INTERVENTION("interventions", "intervention"),
    PROCEEDING("proceedings", "proceeding"),
    FINDING("findings", "finding"),
    POST("posts", "post"),
    LIST("lists", "list"),
    SOURCE("sources", "source"),
    AGENT("agents", "agent"),
    DATASET("datasets", "dataset");

    private final String plural;
    private final String word;

    Kind(String plural, String word) {
        this.plural = plural;
        this.word = word;
    }

    private List<Iri> roots() {
        return switch (this) {
            case INCIDENT -> List.of(HR.Incident);
            case ACT -> List.of(HR.Act);
            case SITE -> List.of(HR.Site);
            case PERSON -> List.of(HR.Person);
            case GROUP -> List.of(HR.Group);
            case ORGANIZATION -> List.of(HR.Organization);
            case PLACE -> List.of(HR.Place);
            case PROGRAMME -> List.of(HR.Programme);
            case INTERVENTION -> List.of(HR.Intervention);
            case PROCEEDING -> List.of(HR.Proceeding);
            case FINDING -> List.of(HR.Finding);
            case POST -> List.of(HR.Post);
            case LIST -> List.of(HR.ListOfPersons);
            case SOURCE -> List.of(HR.Source);
            case AGENT -> List.of(HR.AnonymousSource, HR.ArticleVoice, HR.Curator);
            case DATASET -> List.of(HR.Dataset);
        };
    }

    /** As in {@code /api/people}. */
    public String plural() {
        return plural;
    }

    /** As in {@code /id/person/…}. */
    public String word() {
        return word;
    }

    /** The kind of this plural, or empty. */
    public static Optional<Kind> ofPlural(String plural) {
        return Arrays.stream(values())
                .filter(kind -> kind.plural.equals(plural))
                .findFirst();
    }

    /** The classes of this kind with all their subclasses, in order. */
    public SortedSet<String> classes() {
        SortedSet<String> classes = new TreeSet<>();
        roots().forEach(root -> below(NodeFactory.createURI(root.value()), classes));
        return classes;
    }

    private static void below(Node type, SortedSet<String> classes) {
        if (classes.add(type.getURI())) {
            Vocabulary.attest()
                    .graph()
                    .find(Node.ANY, RDFS.subClassOf.asNode(), type)
                    .forEachRemaining(triple -> below(triple.getSubject(), classes));
        }
    }
}
