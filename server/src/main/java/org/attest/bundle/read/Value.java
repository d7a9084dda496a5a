package org.attest.bundle.read;

/** What stands in the object position of a quad. */
public sealed interface Value {
    /** Datatype of plain text; not written out in canonical N-Quads. */
    String STRING = "http://www.w3.org/2001/XMLSchema#string";

    /** The IRI, or the characters of the literal: what a reader of a report sees. */
    String text();

    /** An IRI. */
    record Resource(String iri) implements Value {
        @Override
        public String text() {
            return iri;
        }
    }

    /**
     * A literal, lexically as it stands.
     *
     * @param language BCP 47 tag as it stands, or empty
     */
    record Literal(String text, String datatype, String language) implements Value {}
}
