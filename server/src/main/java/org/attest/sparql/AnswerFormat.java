package org.attest.sparql;

import java.util.List;
import org.apache.jena.query.Query;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Quad;

/** The forms an answer can take, the preferred ones first. */
enum AnswerFormat {
    JSON(Shape.ROWS, "application/sparql-results+json", "json", "application/json"),
    XML(Shape.ROWS, "application/sparql-results+xml", "xml", "application/xml", "text/xml"),
    CSV(Shape.ROWS, "text/csv", "csv"),
    TSV(Shape.ROWS, "text/tab-separated-values", "tsv"),
    TURTLE(Shape.TRIPLES, "text/turtle", "ttl", "application/turtle"),
    N_TRIPLES(Shape.TRIPLES, "application/n-triples", "nt", "text/plain"),
    JSON_LD(Shape.TRIPLES, "application/ld+json", "jsonld", "application/json"),
    RDF_XML(Shape.TRIPLES, "application/rdf+xml", "rdfxml", "application/xml", "text/xml"),
    TRIG(Shape.QUADS, "application/trig", "trig"),
    N_QUADS(Shape.QUADS, "application/n-quads", "nq"),
    JSON_LD_QUADS(Shape.QUADS, "application/ld+json", "jsonld", "application/json");

    /** What an answer consists of. */
    enum Shape {
        ROWS,
        TRIPLES,
        QUADS
    }

    private final Shape shape;
    private final String mediaType;
    private final String word;
    private final String aliases;

    AnswerFormat(Shape shape, String mediaType, String word, String... aliases) {
        this.shape = shape;
        this.mediaType = mediaType;
        this.word = word;
        this.aliases = String.join(" ", aliases);
    }

    /** What the answer to this query consists of. */
    static Shape shapeOf(Query query) {
        if (query.isSelectType() || query.isAskType()) {
            return Shape.ROWS;
        }
        boolean named = query.isConstructType()
                && query.getConstructTemplate().getQuads().stream()
                        .anyMatch(quad -> !Quad.isDefaultGraph(quad.getGraph()));
        return named ? Shape.QUADS : Shape.TRIPLES;
    }

    Shape shape() {
        return shape;
    }

    /** The value of {@code Content-Type}. */
    String contentType() {
        return mediaType.startsWith("text/") ? mediaType + "; charset=utf-8" : mediaType;
    }

    /** True when it is meant by this media type or this word of the parameter {@code format}. */
    boolean called(String name) {
        return mediaType.equals(name) || word.equals(name) || alias(name);
    }

    private boolean alias(String name) {
        return List.of(aliases.split(" ")).contains(name);
    }

    /** True when it is meant by this media range of {@code Accept}. */
    boolean within(String range) {
        return range.equals("*/*")
                || mediaType.equals(range)
                || alias(range)
                || (range.endsWith("/*") && mediaType.startsWith(range.substring(0, range.length() - 1)));
    }

    /** The writer of rows. */
    Lang rows() {
        return switch (this) {
            case XML -> ResultSetLang.RS_XML;
            case CSV -> ResultSetLang.RS_CSV;
            case TSV -> ResultSetLang.RS_TSV;
            case JSON, TURTLE, N_TRIPLES, JSON_LD, RDF_XML, TRIG, N_QUADS, JSON_LD_QUADS -> ResultSetLang.RS_JSON;
        };
    }

    /** The writer of triples or quads. */
    RDFFormat graphs() {
        return switch (this) {
            case N_TRIPLES -> RDFFormat.NTRIPLES_UTF8;
            case RDF_XML -> RDFFormat.RDFXML_PLAIN;
            case JSON_LD, JSON_LD_QUADS -> RDFFormat.JSONLD11_PLAIN;
            case TRIG -> RDFFormat.TRIG_BLOCKS;
            case N_QUADS -> RDFFormat.NQUADS_UTF8;
            case TURTLE, JSON, XML, CSV, TSV -> RDFFormat.TURTLE_BLOCKS;
        };
    }
}
