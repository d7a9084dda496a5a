package org.attest.app;

import java.util.Locale;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;

/** How an answer is written. The first five are for rows (and yes or no), the others for graphs. */
enum Format {
    TABLE("application/sparql-results+json"),
    CSV("text/csv"),
    TSV("text/tab-separated-values"),
    JSON("application/sparql-results+json"),
    XML("application/sparql-results+xml"),
    TTL("text/turtle"),
    NT("application/n-triples"),
    JSONLD("application/ld+json"),
    RDF("application/rdf+xml");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    Lang lang() {
        return switch (this) {
            case TABLE, JSON -> ResultSetLang.RS_JSON;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case XML -> ResultSetLang.RS_XML;
            case TTL -> Lang.TURTLE;
            case NT -> Lang.NTRIPLES;
            case JSONLD -> Lang.JSONLD;
            case RDF -> Lang.RDFXML;
        };
    }

    /** True for the formats that hold rows. */
    boolean holdsRows() {
        return compareTo(XML) <= 0;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
