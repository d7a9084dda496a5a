package org.attest.sparql;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.rowset.RowSetWriter;
import org.apache.jena.riot.rowset.RowSetWriterRegistry;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.access.View;

/** Runs a query on a view and writes its answer; tells how many rows, triples or quads it had. */
final class Answers {
    private final View view;
    private final AnswerFormat format;
    private final OutputStream out;

    Answers(View view, AnswerFormat format, OutputStream out) {
        this.view = view;
        this.format = format;
        this.out = out;
    }

    long write(Query query) {
        if (query.isSelectType()) {
            return rows(query);
        }
        if (query.isAskType()) {
            writer().write(out, view.ask(query), ARQ.getContext().copy());
            return 1;
        }
        return format.shape() == AnswerFormat.Shape.QUADS ? quads(query) : graph(view.graph(query));
    }

    private RowSetWriter writer() {
        return RowSetWriterRegistry.getFactory(format.rows()).create(format.rows());
    }

    private long rows(Query query) {
        long[] count = {0};
        view.select(query, (RowSet rows) -> {
            writer().write(out, rows, ARQ.getContext().copy());
            count[0] = rows.getRowNumber();
        });
        return count[0];
    }

    long graph(Graph graph) {
        RDFWriter.source(new SortedGraph(graph)).format(format.graphs()).output(out);
        return graph.size();
    }

    private long quads(Query query) {
        List<Quad> quads = new ArrayList<>();
        view.quads(query, quads::add);
        List<Quad> sorted = quads.stream()
                .distinct()
                .sorted(Comparator.comparing((Quad quad) -> NodeFmtLib.str(quad)))
                .toList();
        if (format == AnswerFormat.JSON_LD_QUADS) {
            DatasetGraph dataset = DatasetGraphFactory.create();
            sorted.forEach(dataset::add);
            RDFWriter.source(dataset).format(format.graphs()).output(out);
        } else {
            StreamRDF stream = StreamRDFWriter.getWriterStream(out, format.graphs());
            stream.start();
            query.getPrefixMapping().getNsPrefixMap().forEach(stream::prefix);
            sorted.forEach(stream::quad);
            stream.finish();
        }
        return sorted.size();
    }
}
