package org.attest.publish;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.function.Predicate;
import org.apache.jena.graph.Node;

/**
 * Triples as a tree of expanded JSON-LD 1.1: a claim holds its hops and passages, everything else it mentions is an id with
 * its name.
 */
final class JsonLdTree {
    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String LABEL = "http://www.w3.org/2004/02/skos/core#prefLabel";
    private static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    private static final String LANGUAGE_TEXT = "http://www.w3.org/1999/02/22-rdf-syntax-ns#langString";
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Facts facts;
    private final Predicate<String> typed;

    /** @param typed tells of a property whether its numbers and truth values are written with their datatype */
    JsonLdTree(Facts facts, Predicate<String> typed) {
        this.facts = facts;
        this.typed = typed;
    }

    /** A subject with all its properties. */
    ObjectNode node(Node subject) {
        return node(subject, property -> true);
    }

    /** A subject with some of its properties. */
    ObjectNode node(Node subject, Predicate<String> wanted) {
        ObjectNode json = JSON.objectNode();
        json.put("@id", subject.getURI());
        SortedMap<Node, SortedSet<Node>> properties = facts.of(subject);
        properties.forEach((property, values) -> {
            if (property.hasURI(TYPE)) {
                ArrayNode types = json.putArray("@type");
                values.forEach(value -> types.add(value.getURI()));
            } else if (wanted.test(property.getURI())) {
                ArrayNode array = json.putArray(property.getURI());
                values.forEach(value -> array.add(value(subject, property.getURI(), value)));
            }
        });
        return json;
    }

    private JsonNode value(Node subject, String property, Node value) {
        if (value.isLiteral()) {
            return literal(property, value);
        }
        if (partOf(subject, value)) {
            return node(value);
        }
        ObjectNode reference = JSON.objectNode().put("@id", value.getURI());
        List<Node> names = facts.values(value, LABEL);
        if (!names.isEmpty()) {
            ArrayNode labels = reference.putArray(LABEL);
            names.forEach(name -> labels.add(literal(LABEL, name)));
        }
        return reference;
    }

    /** A hop or passage of a claim, or the next one of it. */
    private boolean partOf(Node subject, Node value) {
        String claim = subject.getURI().replaceFirst("#.*", "");
        return value.getURI().startsWith(claim + "#")
                && !value.equals(subject)
                && !facts.of(value).isEmpty();
    }

    private ObjectNode literal(String property, Node literal) {
        ObjectNode json = JSON.objectNode();
        String text = literal.getLiteralLexicalForm();
        String datatype = literal.getLiteralDatatypeURI();
        if (datatype.equals(LANGUAGE_TEXT)) {
            return json.put("@value", text).put("@language", literal.getLiteralLanguage());
        }
        boolean number = datatype.equals(XSD + "integer") && text.matches("0|-?[1-9][0-9]{0,14}");
        boolean truth = datatype.equals(XSD + "boolean") && text.matches("true|false");
        if (number) {
            json.put("@value", Long.parseLong(text));
        } else if (truth) {
            json.put("@value", text.equals("true"));
        } else {
            json.put("@value", text);
        }
        boolean plain = datatype.equals(XSD + "string") || ((number || truth) && !typed.test(property));
        return plain ? json : json.put("@type", datatype);
    }
}
