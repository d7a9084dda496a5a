package org.attest.rest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.attest.access.View;
import org.attest.publish.Answer;
import org.attest.publish.Facts;
import org.attest.publish.Formats;
import org.attest.publish.TurtleText;

/** Answers of queries in their formats, whole before the first byte leaves. */
final class Results {
    private static final String JSON = "application/sparql-results+json";
    private static final JsonFactory LINES = new JsonFactory();

    private static final Formats ROWS = new Formats(
            "json", JSON,
            "json", "application/json",
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "ndjson", "application/x-ndjson",
            "html", "text/html");
    private static final Formats TRUTH = new Formats("json", JSON, "json", "application/json");
    private static final Formats GRAPH = new Formats("ttl", "text/turtle", "nt", "application/n-triples");

    /** Every suffix there is, whatever the query. */
    static final Formats ANY = new Formats(
            "json", JSON,
            "csv", "text/csv",
            "tsv", "text/tab-separated-values",
            "ndjson", "application/x-ndjson",
            "html", "text/html",
            "ttl", "text/turtle",
            "nt", "application/n-triples");

    private Results() {}

    /** What a query's answer can be had in. */
    static Formats formats(Query query) {
        return query.isSelectType() ? ROWS : query.isAskType() ? TRUTH : GRAPH;
    }

    /** Runs a query and writes its answer. */
    static Answer of(Query query, String type, View view) {
        if (query.isAskType()) {
            boolean truth = view.ask(query);
            return Answer.of(
                    type,
                    written(out -> ResultsWriter.create()
                            .lang(ResultSetLang.RS_JSON)
                            .build()
                            .write(out, truth)),
                    1);
        }
        return query.isSelectType() ? rows(query, type, view) : graph(view.graph(query), type);
    }

    private static Answer rows(Query query, String type, View view) {
        Spool spool = new Spool();
        long[] count = {0};
        view.select(query, rows -> {
            RowSet counted = new CountedRows(rows, count);
            switch (type) {
                case "text/csv" -> write(ResultSetLang.RS_CSV, spool, counted);
                case "text/tab-separated-values" -> write(ResultSetLang.RS_TSV, spool, counted);
                case "application/x-ndjson" -> counted.forEachRemaining(row -> line(counted, row, spool));
                default -> write(ResultSetLang.RS_JSON, spool, counted);
            }
        });
        String charset = type.startsWith("text/") ? ";charset=utf-8" : "";
        return Answer.of(type + charset, spool.bytes(), count[0]);
    }

    private static void write(org.apache.jena.riot.Lang lang, OutputStream out, RowSet rows) {
        ResultsWriter.create().lang(lang).build().write(out, rows);
    }

    private static Answer graph(Graph graph, String type) {
        Facts facts = Facts.of(graph);
        byte[] body = type.equals("text/turtle") ? TurtleText.turtle(facts) : facts.lines();
        String charset = type.equals("text/turtle") ? ";charset=utf-8" : "";
        return Answer.of(type + charset, body, graph.size());
    }

    /** One row as one line: the bindings of SPARQL 1.1 results in JSON, section 3.2.2. */
    private static void line(RowSet rows, Binding row, OutputStream out) {
        try {
            JsonGenerator json = LINES.createGenerator(out);
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            for (Var variable : rows.getResultVars()) {
                Node node = row.get(variable);
                if (node != null) {
                    json.writeObjectFieldStart(variable.getVarName());
                    term(json, node);
                    json.writeEndObject();
                }
            }
            json.writeEndObject();
            json.writeRaw('\n');
            json.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void term(JsonGenerator json, Node node) throws IOException {
        if (node.isURI()) {
            json.writeStringField("type", "uri");
            json.writeStringField("value", node.getURI());
            return;
        }
        json.writeStringField("type", "literal");
        json.writeStringField("value", node.getLiteralLexicalForm());
        if (!node.getLiteralLanguage().isEmpty()) {
            json.writeStringField("xml:lang", node.getLiteralLanguage());
        } else if (!node.getLiteralDatatypeURI().equals("http://www.w3.org/2001/XMLSchema#string")) {
            json.writeStringField("datatype", node.getLiteralDatatypeURI());
        }
    }

    private static byte[] written(java.util.function.Consumer<OutputStream> writing) {
        Spool spool = new Spool();
        writing.accept(spool);
        return spool.bytes();
    }
}
