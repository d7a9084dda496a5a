package org.attest.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.attest.rdf.Canonical;

/** Turtle and TriG (RDF 1.1) in one spelling: fixed prefixes, subjects, properties and values in order, types first. */
public final class TurtleText {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final Pattern LOCAL = Pattern.compile("[A-Za-z_][A-Za-z0-9_-]*");

    /** Prefix to namespace: the same in every document. */
    static final SortedMap<String, String> PREFIXES = new TreeMap<>(Map.of(
            "dct", "http://purl.org/dc/terms/",
            "edtf", "http://id.loc.gov/datatypes/edtf/",
            "hr", "https://w3id.org/attest/hr#",
            "hrv", "https://w3id.org/attest/hrv#",
            "oa", "http://www.w3.org/ns/oa#",
            "prov", "http://www.w3.org/ns/prov#",
            "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "xsd", XSD));

    private final StringBuilder text = new StringBuilder();
    private final SortedMap<String, String> prefixes;

    private TurtleText(SortedMap<String, String> prefixes) {
        this.prefixes = prefixes;
        prefixes.forEach((prefix, namespace) -> text.append("@prefix ")
                .append(prefix)
                .append(": <")
                .append(namespace)
                .append("> .\n"));
    }

    /** Triples as Turtle. */
    public static byte[] turtle(Facts facts) {
        return turtle(facts, Map.of());
    }

    /** Triples as Turtle, with some more prefixes than documents have. */
    public static byte[] turtle(Facts facts, Map<String, String> more) {
        SortedMap<String, String> prefixes = new TreeMap<>(PREFIXES);
        prefixes.putAll(more);
        TurtleText turtle = new TurtleText(prefixes);
        turtle.subjects(facts, "");
        return turtle.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Quads as TriG, graph by graph. */
    static byte[] trig(Collection<Quad> quads) {
        TurtleText trig = new TurtleText(PREFIXES);
        SortedMap<Node, List<Quad>> graphs = quads.stream()
                .collect(Collectors.groupingBy(Quad::getGraph, () -> new TreeMap<>(Facts.ORDER), Collectors.toList()));
        graphs.forEach((graph, members) -> {
            trig.text.append("\n").append(trig.term(graph)).append(" {");
            trig.subjects(Facts.of(members), "    ");
            trig.text.append("}\n");
        });
        return trig.text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void subjects(Facts facts, String indent) {
        for (Node subject : facts.subjects()) {
            text.append('\n').append(indent).append(term(subject));
            properties(facts.of(subject), indent);
            text.append(" .\n");
        }
    }

    private void properties(SortedMap<Node, SortedSet<Node>> properties, String indent) {
        String separator = " ";
        for (Node property :
                properties.keySet().stream().filter(TurtleText::isType).toList()) {
            text.append(separator).append("a ").append(values(properties, property));
            separator = " ;\n" + indent + "    ";
        }
        for (Node property :
                properties.keySet().stream().filter(p -> !isType(p)).toList()) {
            text.append(separator).append(term(property)).append(' ').append(values(properties, property));
            separator = " ;\n" + indent + "    ";
        }
    }

    private static boolean isType(Node property) {
        return property.hasURI(TYPE);
    }

    private String values(SortedMap<Node, SortedSet<Node>> properties, Node property) {
        StringBuilder list = new StringBuilder();
        Iterator<Node> values = properties
                .getOrDefault(property, new java.util.TreeSet<>(Facts.ORDER))
                .iterator();
        while (values.hasNext()) {
            list.append(term(values.next())).append(values.hasNext() ? ", " : "");
        }
        return list.toString();
    }

    private String term(Node node) {
        if (node.isURI()) {
            return shortened(node.getURI(), prefixes);
        }
        String datatype = node.isLiteral() ? node.getLiteralDatatypeURI() : "";
        if (datatype.equals(XSD + "integer") || datatype.equals(XSD + "boolean")) {
            return node.getLiteralLexicalForm();
        }
        String canonical = spelled(node);
        int at = canonical.lastIndexOf("^^<");
        boolean typed = !datatype.startsWith("http://www.w3.org/1999/02/22") && !datatype.equals(XSD + "string");
        return typed && at > 0 ? canonical.substring(0, at) + "^^" + shortened(datatype, prefixes) : canonical;
    }

    /** A literal as in canonical N-Quads, which is Turtle too. */
    private static String spelled(Node literal) {
        Node any = org.apache.jena.graph.NodeFactory.createURI("urn:x");
        String line = Canonical.line(Quad.create(Quad.defaultGraphIRI, any, any, literal));
        return line.substring("<urn:x> <urn:x> ".length(), line.length() - " .".length());
    }

    /** With a prefix where the rest is a plain local name. */
    static String shortened(String iri) {
        return shortened(iri, PREFIXES);
    }

    private static String shortened(String iri, SortedMap<String, String> prefixes) {
        for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            String namespace = prefix.getValue();
            if (iri.startsWith(namespace)
                    && LOCAL.matcher(iri.substring(namespace.length())).matches()) {
                return prefix.getKey() + ":" + iri.substring(namespace.length());
            }
        }
        return "<" + iri + ">";
    }
}
