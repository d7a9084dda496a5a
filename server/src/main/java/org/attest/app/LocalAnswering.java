package org.attest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.sparql.util.Context;
import org.attest.access.View;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;

/** Asks a data directory opened here, as whoever the token says, through the same view as any door. */
final class LocalAnswering implements Answering {
    private final Wiring wiring;
    private final View view;

    LocalAnswering(Path data, String token) throws IOException {
        this.wiring = Wiring.open(data);
        try {
            this.view = wiring.views().of(wiring.viewer(token));
        } catch (IOException | RuntimeException refused) {
            wiring.close();
            throw refused;
        }
    }

    @Override
    public void named(NamedQuery query, List<String> parameters, Format format, OutputStream out) {
        text(query, parameters, format, out);
    }

    @Override
    public void text(NamedQuery named, List<String> parameters, Format format, OutputStream out) {
        Query query = named.bind(Bindings.of(parameters));
        if (query.isSelectType() || query.isAskType()) {
            rows(query, rowFormat(format), out);
        } else if (query.isConstructType() || query.isDescribeType()) {
            Graph graph = view.graph(query);
            RDFDataMgr.write(out, graph, graphFormat(format).lang());
        } else {
            throw new CommandFailed(Exit.USAGE, "expected SELECT, ASK, CONSTRUCT or DESCRIBE");
        }
    }

    private void rows(Query query, Format format, OutputStream out) {
        var writers = RowSetWriterRegistry.getFactory(format.lang());
        if (query.isAskType()) {
            boolean answer = view.ask(query);
            if (format == Format.TABLE) {
                new PrintWriter(out, true, UTF_8).println(answer ? "yes" : "no");
            } else {
                writers.create(format.lang()).write(out, answer, Context.emptyContext());
            }
        } else if (format == Format.TABLE) {
            view.select(query, rows -> new Table(wiring.base()).print(rows, new PrintWriter(out, true, UTF_8)));
        } else {
            view.select(query, rows -> writers.create(format.lang()).write(out, rows, Context.emptyContext()));
        }
    }

    private static Format rowFormat(Format format) {
        if (!format.holdsRows()) {
            throw new CommandFailed(Exit.USAGE, "the answer is rows: use --format table, csv, tsv, json or xml");
        }
        return format;
    }

    private static Format graphFormat(Format format) {
        if (format == Format.TABLE) {
            return Format.TTL;
        }
        if (format.holdsRows()) {
            throw new CommandFailed(Exit.USAGE, "the answer is a graph: use --format ttl, nt, jsonld or rdf");
        }
        return format;
    }

    @Override
    public void close() throws IOException {
        view.close();
        wiring.close();
    }
}
