package org.attest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReader;
import org.apache.jena.sparql.util.Context;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;

/** Asks a server. */
final class ServerAnswering implements Answering {
    private final Client client;

    ServerAnswering(Where where) {
        this.client = new Client(where.server(), where.token());
    }

    @Override
    public void named(NamedQuery query, List<String> given, Format format, OutputStream out) throws IOException {
        String parameters = given.stream().map(ServerAnswering::encoded).collect(Collectors.joining("&"));
        String path = "api/queries/" + query.name() + (parameters.isEmpty() ? "" : "?" + parameters);
        write(client.get(path, format.mediaType()), format, out);
    }

    @Override
    public void text(NamedQuery query, List<String> given, Format format, OutputStream out) throws IOException {
        String text = query.bind(Bindings.of(given)).serialize();
        write(
                client.post("sparql", "application/sparql-query", format.mediaType(), BodyPublishers.ofString(text)),
                format,
                out);
    }

    private void write(byte[] answer, Format format, OutputStream out) throws IOException {
        if (format != Format.TABLE) {
            out.write(answer);
            return;
        }
        var rows = RowSetReader.createReader(ResultSetLang.RS_JSON)
                .readAny(new ByteArrayInputStream(answer), Context.emptyContext());
        PrintWriter lines = new PrintWriter(out, true, UTF_8);
        if (rows.isBoolean()) {
            lines.println(rows.booleanResult() ? "yes" : "no");
        } else {
            new Table(client.base().toString()).print(rows.rowSet(), lines);
        }
    }

    private static String encoded(String part) {
        int equals = part.indexOf('=');
        return equals < 0
                ? URLEncoder.encode(part, UTF_8)
                : URLEncoder.encode(part.substring(0, equals), UTF_8) + "="
                        + URLEncoder.encode(part.substring(equals + 1), UTF_8);
    }

    @Override
    public void close() {
        client.close();
    }
}
