package org.attest.rdf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.RDFS;
import org.attest.model.Iri;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;

/** What the ontology's Turtle says about its own terms. Read once from the class path. */
public final class Vocabulary {
    /** The Turtle files, in the order of reading. */
    static final List<String> FILES = List.of(
            "ontology",
            "claim",
            "attribution",
            "source",
            "digital-source",
            "capture",
            "anchor",
            "quantity",
            "time",
            "handling",
            "consent",
            "redaction",
            "risk",
            "risk-levels",
            "incident",
            "act",
            "act-types",
            "detention",
            "medical",
            "liability",
            "law-instruments",
            "law-articles",
            "law-iccpr",
            "law-cat",
            "law-icpped",
            "law-echr",
            "law-rome",
            "law-refugee",
            "proof",
            "grading",
            "site",
            "actor",
            "sogiesc",
            "intervention-types",
            "place",
            "programme",
            "finding",
            "intervention",
            "proceeding",
            "law",
            "assessment",
            "null",
            "esf/mt02-types-of-violations",
            "esf/mt03-rights",
            "esf/mt04-types-of-acts",
            "esf/mt05-methods-of-violence",
            "esf/mt06-instruments",
            "esf/mt07-counting-units",
            "esf/mt16-types-of-source-material",
            "esf/mt17-types-of-locations",
            "esf/mt18-degrees-of-involvement",
            "esf/mt19-connections-to-the-information",
            "esf/mt20-types-of-intervention",
            "esf/mt21-types-of-relationships",
            "esf/mt22-chain-of-events",
            "esf/mt23-characteristics",
            "esf/mt24-types-of-perpetrators",
            "esf/mt25-statuses-of-victims",
            "esf/mt26-statuses-of-perpetrators",
            "esf/mt27-types-of-response",
            "esf/mt28-official-attribution",
            "esf/mt29-detention-bases",
            "esf/mt30-whereabouts-in-detention",
            "esf/mt31-legal-counsel",
            "esf/mt32-types-of-courts",
            "esf/mt34-autopsies",
            "esf/mt35-death-certificates",
            "esf/mt36-signed-statements",
            "esf/mt37-medical-attention",
            "esf/mt38-intents",
            "esf/mt41-violation-statuses",
            "esf/mt42-reliability",
            "esf/mt44-impacts",
            "esf/mt45-intervention-statuses",
            "esf/mt46-intervention-priorities",
            "esf/mt47-compensation",
            "esf/mt48-types-of-dates",
            "esf-matches",
            "reused",
            "kinds",
            "value-properties");

    /** The name under which the ontology itself can be asked for in SPARQL: that of the ontology. */
    public static final Node GRAPH = NodeFactory.createURI("https://w3id.org/attest/hr");

    private static final String FOLDER = "/org/attest/ontology/vocabulary/";
    private static final Vocabulary ATTEST = new Vocabulary(Turtle.read(FOLDER, FILES));

    private final Graph graph;
    private final Set<Iri> terms;
    private final Set<Iri> claimable;
    private final Set<Iri> claimOnly;
    private final Set<Iri> figures;
    private final Set<Iri> external;
    private final Set<Iri> qualifiers;

    private Vocabulary(Graph graph) {
        this.graph = graph;
        terms = subjects(Node.ANY);
        claimOnly = instances(HR.ClaimOnlyProperty);
        figures = instances(HR.FigureProperty);
        external = instances(HR.ExternalLinkProperty);
        qualifiers = instances(HR.QualifierProperty);
        claimable = new TreeSet<>(instances(HR.ClaimableProperty));
        claimable.addAll(claimOnly);
        claimable.addAll(figures);
        claimable.addAll(external);
    }

    /** The ontology this build was made with. */
    public static Vocabulary attest() {
        return ATTEST;
    }

    /** All of the Turtle, labels and comments included. Not to be changed. */
    public Graph graph() {
        return graph;
    }

    /** The Turtle files as resources of the class path, in the order of reading. */
    public static List<String> files() {
        return FILES.stream().map(name -> FOLDER + name + ".ttl").toList();
    }

    /** Those of {@link #files()} that hold values and no classes or properties: long, and seldom needed all at once. */
    public static List<String> lists() {
        return FILES.stream()
                .filter(name -> name.startsWith("esf/") || name.startsWith("law-"))
                .map(name -> FOLDER + name + ".ttl")
                .toList();
    }

    /** True when the ontology describes the term. */
    public boolean knows(Iri term) {
        return terms.contains(term);
    }

    /** True when somebody can claim this property. */
    public boolean isClaimable(Iri property) {
        return claimable.contains(property);
    }

    /** True when the property is never written as a direct triple: it is an evaluation, and always somebody's. */
    public boolean isClaimOnly(Iri property) {
        return claimOnly.contains(property);
    }

    /** True when the property takes a quantity. */
    public boolean isFigure(Iri property) {
        return figures.contains(property);
    }

    /** True when the property leads out of Attest, to any http or https IRI. */
    public boolean isExternal(Iri property) {
        return external.contains(property);
    }

    /** True when the property qualifies the content of a claim. */
    public boolean isQualifier(Iri property) {
        return qualifiers.contains(property);
    }

    /** What the ontology types as {@code type}, directly. */
    public SortedSet<Iri> instances(Iri type) {
        return graph.stream(Node.ANY, Terms.node(RDF.type), Terms.node(type))
                .map(triple -> Terms.iri(triple.getSubject()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A term's label in a language ({@code en}, {@code fr}, {@code es}, {@code ru}, {@code ar}); empty: it has none. */
    public Optional<String> label(Iri term, String language) {
        return graph.stream(Terms.node(term), RDFS.label.asNode(), Node.ANY)
                .map(triple -> triple.getObject())
                .filter(label ->
                        label.getLiteralLanguage().toLowerCase(Locale.ROOT).equals(language))
                .map(Node::getLiteralLexicalForm)
                .findFirst();
    }

    private Set<Iri> subjects(Node type) {
        return graph.stream(Node.ANY, Terms.node(RDF.type), type)
                .map(triple -> Terms.iri(triple.getSubject()))
                .collect(Collectors.toSet());
    }
}
