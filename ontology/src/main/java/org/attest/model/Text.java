package org.attest.model;

import java.util.Locale;

/**
 * A literal: its lexical form exactly as given, never rewritten.
 *
 * @param lexical the characters
 * @param datatype the datatype's IRI; {@code rdf:langString} when {@code language} is not empty
 * @param language BCP 47 tag in lower case, or empty
 */
public record Text(String lexical, Iri datatype, String language) implements Term {
    /** Datatype of plain text. */
    public static final Iri STRING = new Iri("http://www.w3.org/2001/XMLSchema#string");

    /** Datatype of dates and intervals (EDTF, ISO 8601-2). */
    public static final Iri EDTF = new Iri("http://id.loc.gov/datatypes/edtf/EDTF");

    private static final Iri LANG_STRING = new Iri("http://www.w3.org/1999/02/22-rdf-syntax-ns#langString");

    public Text {
        language = language.toLowerCase(Locale.ROOT);
        if (language.isEmpty() == datatype.equals(LANG_STRING)) {
            throw new IllegalArgumentException("a language goes with rdf:langString and with nothing else");
        }
    }

    /** Plain text without a language. */
    public static Text plain(String lexical) {
        return new Text(lexical, STRING, "");
    }

    /** Text in a language. */
    public static Text in(String language, String lexical) {
        return new Text(lexical, LANG_STRING, language);
    }

    /** A literal of a datatype. */
    public static Text typed(String lexical, Iri datatype) {
        return new Text(lexical, datatype, "");
    }
}
