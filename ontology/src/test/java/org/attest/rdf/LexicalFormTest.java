package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.store.NodeId;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.rdf.LexicalForm.AsItMustBe;
import org.attest.rdf.LexicalForm.Invalid;
import org.attest.rdf.LexicalForm.Otherwise;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Literals have one spelling, and it is the one the store gives back. */
class LexicalFormTest {
    @ParameterizedTest
    @CsvSource({
        "integer, +100, 100",
        "integer, 0100, 100",
        "integer, -0, 0",
        "int, 05, 5",
        "nonNegativeInteger, 00, 0",
        "integer, 000123456789012345678901234567890, 123456789012345678901234567890",
        "decimal, 2, 2.0",
        "decimal, 2.50, 2.5",
        "decimal, +02.5, 2.5",
        "decimal, .5, 0.5",
        "decimal, -0.0, 0.0",
        "boolean, 1, true",
        "boolean, 0, false",
        "dateTime, 2018-02-25T23:59:59.0Z, 2018-02-25T23:59:59Z",
        "dateTime, 2018-02-25T23:59:59.120+00:00, 2018-02-25T23:59:59.12Z",
        "dateTime, 2018-02-25T23:59:59-00:00, 2018-02-25T23:59:59Z",
        "dateTimeStamp, 2018-02-25T23:59:59.50Z, 2018-02-25T23:59:59.5Z",
        "date, 2018-02-25+00:00, 2018-02-25Z"
    })
    void anotherSpelling_isAnsweredWithTheOneThereIs(String type, String lexical, String expected) {
        assertEquals(new Otherwise(xsd(expected, type)), LexicalForm.of(xsd(lexical, type)));
        assertEquals(new AsItMustBe(), LexicalForm.of(xsd(expected, type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {" 5", "5 ", "\n5"})
    void spacesAround_areAnotherSpelling(String lexical) {
        assertEquals(new Otherwise(xsd("5", "integer")), LexicalForm.of(xsd(lexical, "integer")));
    }

    @ParameterizedTest
    @CsvSource({
        "integer, twelve",
        "integer, 1.0",
        "byte, 300",
        "boolean, yes",
        "dateTime, 2018-02-25",
        "double, NaN",
        "double, INF",
        "dateTime, 2018-02-25T24:00:00Z",
        "nonsense, 1",
        "decimal, 1e5"
    })
    void whatIsNoValue_isInvalid(String type, String lexical) {
        assertInstanceOf(Invalid.class, LexicalForm.of(xsd(lexical, type)));
    }

    @ParameterizedTest
    @CsvSource({"double, 1.5e3, 1500.0", "float, 0.5, 0.5", "double, 1.0E0, 1.0"})
    void aDouble_isToBeADecimal(String type, String lexical, String expected) {
        assertEquals(new Otherwise(xsd(expected, "decimal")), LexicalForm.of(xsd(lexical, type)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e999999999", "-1e999999999"})
    void aHugeExponent_costsNothing(String lexical) {
        assertInstanceOf(Invalid.class, LexicalForm.of(xsd(lexical, "double")));
    }

    @Provide
    Arbitrary<Text> literals() {
        Arbitrary<Text> integers =
                Arbitraries.strings().withChars("0123456789+-").ofMaxLength(20).map(text -> xsd(text, "integer"));
        Arbitrary<Text> decimals =
                Arbitraries.strings().withChars("0123456789+-.").ofMaxLength(15).map(text -> xsd(text, "decimal"));
        Arbitrary<Text> moments = Arbitraries.of("", ".0", ".1", ".10", ".001", ".0001", ".5000")
                .flatMap(fraction -> Arbitraries.of("Z", "+00:00", "-00:00", "+03:00", "-11:45", "+03:07", "")
                        .flatMap(zone -> Arbitraries.of(
                                        "2018-02-25", "0018-01-01", "2020-02-29", "12018-01-01", "-0018-01-01")
                                .map(day -> xsd(day + "T23:59:59" + fraction + zone, "dateTime"))));
        Arbitrary<Text> days =
                Arbitraries.of("Z", "+00:00", "+03:00", "").map(zone -> xsd("2018-02-25" + zone, "date"));
        Arbitrary<Text> doubles = Arbitraries.doubles().map(number -> xsd(number.toString(), "double"));
        return Arbitraries.oneOf(integers, decimals, moments, days, doubles);
    }

    @Property(tries = 3000)
    void theOneSpelling_isTheOneTheStoreGivesBack(@ForAll("literals") Text literal) {
        switch (LexicalForm.of(literal)) {
            case AsItMustBe fine -> assertEquals(Terms.node(literal), stored(literal));
            case Otherwise other -> {
                assertEquals(Terms.node(other.expected()), stored(other.expected()));
                assertEquals(new AsItMustBe(), LexicalForm.of(other.expected()));
            }
            case Invalid invalid -> {}
        }
    }

    /** What TDB2 gives back: it keeps small values, not their spelling. */
    private static Node stored(Text literal) {
        NodeId inline = NodeId.inline(Terms.node(literal));
        return inline == null ? Terms.node(literal) : NodeId.extract(inline);
    }

    private static Text xsd(String lexical, String type) {
        return Text.typed(lexical, new Iri(Terms.XSD + type));
    }
}
