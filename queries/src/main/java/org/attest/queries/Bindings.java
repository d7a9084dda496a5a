package org.attest.queries;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.attest.model.Iri;

/**
 * Values for the parameters of a query, as texts; read as nodes of the parameters' types when bound. A name given several
 * times stands for any of its values. Immutable.
 */
public final class Bindings {
    private static final Bindings NONE = new Bindings(Map.of());
    private static final Pattern ABSOLUTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.+");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("-?[0-9]{1,18}");

    private final Map<String, List<String>> texts;

    private Bindings(Map<String, List<String>> texts) {
        this.texts = texts;
    }

    /** No values at all. */
    public static Bindings none() {
        return NONE;
    }

    /**
     * Values from {@code name=value} parts.
     *
     * @throws BadParameter when a part has no name or no {@code =}
     */
    public static Bindings of(List<String> parts) {
        Bindings bindings = NONE;
        for (String part : parts) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new BadParameter("(without a name)", "name=value");
            }
            bindings = bindings.with(part.substring(0, equals), part.substring(equals + 1));
        }
        return bindings;
    }

    /** These values and one more. */
    public Bindings with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(texts);
        List<String> values = new ArrayList<>(more.getOrDefault(name, List.of()));
        values.add(value);
        more.put(name, List.copyOf(values));
        return new Bindings(more);
    }

    Query into(NamedQuery query) {
        for (NamedQuery.Parameter parameter : query.parameters()) {
            if (parameter.required() && !texts.containsKey(parameter.name())) {
                throw new BadParameter(parameter.name(), "a value: " + expected(parameter.type()));
            }
        }
        Map<String, List<Node>> nodes = new LinkedHashMap<>();
        texts.forEach((name, values) -> nodes.put(name, nodes(declared(query, name), values)));
        Query bound = Placeholders.fill(Placeholders.parse(query), nodes);
        if (nodes.containsKey(Placeholders.LIMIT)) {
            bound.setLimit(limit(nodes.get(Placeholders.LIMIT)));
        }
        return bound;
    }

    private static NamedQuery.Parameter declared(NamedQuery query, String name) {
        return query.parameter(name)
                .orElseThrow(() -> new BadParameter(
                        name,
                        query.parameters().isEmpty()
                                ? "no parameters"
                                : "one of "
                                        + String.join(
                                                ", ",
                                                query.parameters().stream()
                                                        .map(NamedQuery.Parameter::name)
                                                        .toList())));
    }

    private static List<Node> nodes(NamedQuery.Parameter parameter, List<String> values) {
        return values.stream().distinct().map(value -> node(parameter, value)).toList();
    }

    private static Node node(NamedQuery.Parameter parameter, String value) {
        try {
            return switch (parameter.type()) {
                case IRI -> iri(value);
                case TEXT -> NodeFactory.createLiteralString(value);
                case INTEGER -> integer(value);
                case DATE -> date(value);
            };
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw new BadParameter(parameter.name(), expected(parameter.type()));
        }
    }

    private static Node iri(String value) {
        if (!ABSOLUTE.matcher(value).matches()) {
            throw new IllegalArgumentException("not an absolute IRI");
        }
        return NodeFactory.createURI(new Iri(value).value());
    }

    private static Node integer(String value) {
        if (!WHOLE_NUMBER.matcher(value).matches()) {
            throw new IllegalArgumentException("not a whole number");
        }
        return NodeFactory.createLiteralDT(Long.toString(Long.parseLong(value)), XSDDatatype.XSDinteger);
    }

    private static Node date(String value) {
        Instant moment = value.indexOf('T') < 0
                ? LocalDate.parse(value).atStartOfDay().toInstant(ZoneOffset.UTC)
                : Instant.parse(value);
        if (!value.matches("[0-9]{4}-.*")) {
            throw new IllegalArgumentException("not a year of four digits");
        }
        return NodeFactory.createLiteralDT(
                moment.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
    }

    private static long limit(List<Node> given) {
        long limit = given.size() == 1 ? Long.parseLong(given.getFirst().getLiteralLexicalForm()) : 0;
        if (limit < 1) {
            throw new BadParameter(Placeholders.LIMIT, "one whole number, 1 or more");
        }
        return limit;
    }

    private static String expected(NamedQuery.Type type) {
        return switch (type) {
            case IRI -> "an absolute IRI";
            case TEXT -> "a text";
            case INTEGER -> "a whole number";
            case DATE -> "a day like 2017-04-01 or a moment like 2017-04-01T00:00:00Z";
        };
    }
}
