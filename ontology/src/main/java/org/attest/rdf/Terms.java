package org.attest.rdf;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.vocabulary.RDF;
import org.attest.model.Iri;
import org.attest.model.Term;
import org.attest.model.Text;

/** Terms of the model as Jena nodes and back, character by character. */
final class Terms {
    static final String XSD = "http://www.w3.org/2001/XMLSchema#";
    static final Iri INTEGER = new Iri(XSD + "integer");
    static final Iri DECIMAL = new Iri(XSD + "decimal");
    static final Iri BOOLEAN = new Iri(XSD + "boolean");
    static final Iri DATE_TIME = new Iri(XSD + "dateTime");
    static final Iri DURATION = new Iri(XSD + "duration");

    /** Without zeros at the end of the fraction: the only spelling TDB2 keeps. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd'T'HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .appendLiteral('Z')
            .toFormatter(Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    static {
        JenaSystem.init();
    }

    private Terms() {}

    static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }

    static Node node(Term term) {
        return switch (term) {
            case Iri iri -> node(iri);
            case Text text -> literal(text);
        };
    }

    private static Node literal(Text text) {
        return text.language().isEmpty()
                ? NodeFactory.createLiteralDT(
                        text.lexical(),
                        TypeMapper.getInstance()
                                .getSafeTypeByName(text.datatype().value()))
                : NodeFactory.createLiteralLang(text.lexical(), text.language());
    }

    static Node moment(Instant instant) {
        return node(Text.typed(MOMENT.format(instant), DATE_TIME));
    }

    static Iri iri(Node node) {
        if (!node.isURI()) {
            throw new IllegalArgumentException("an IRI was expected");
        }
        return new Iri(node.getURI());
    }

    /** True for literals a {@link Text} can be: without a direction, and with a language where the datatype wants one. */
    static boolean isText(Node literal) {
        String language = literal.getLiteralLanguage();
        boolean languageWanted = literal.getLiteralDatatypeURI().equals(RDF.langString.getURI());
        return literal.getLiteralBaseDirection() == null
                && Iri.isIri(literal.getLiteralDatatypeURI())
                && languageWanted == (language != null && !language.isEmpty());
    }

    static Text text(Node node) {
        if (!node.isLiteral() || !isText(node)) {
            throw new IllegalArgumentException("a literal without a direction was expected");
        }
        String language = node.getLiteralLanguage();
        return language == null || language.isEmpty()
                ? Text.typed(node.getLiteralLexicalForm(), new Iri(node.getLiteralDatatypeURI()))
                : Text.in(language, node.getLiteralLexicalForm());
    }

    static Term term(Node node) {
        return node.isLiteral() ? text(node) : iri(node);
    }
}
