package org.attest.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.View;
import org.attest.bundle.bag.BagWriter;
import org.attest.bundle.bag.Source;
import org.attest.bundle.leaf.LeafParts;
import org.attest.bundle.leaf.Leaves;
import org.attest.bundle.leaf.Terms;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.read.LeafReader;
import org.attest.bundle.report.ClaimsCsv;
import org.attest.bundle.report.HtmlReport;
import org.attest.bundle.report.Limits;
import org.attest.bundle.report.Report;
import org.attest.bundle.vault.BundleKey;
import org.attest.bundle.vault.BundleKeys;
import org.attest.queries.QueryCatalog;

/**
 * Makes an evidence bundle: one ZIP, one bag, the claims {@code looked-for.txt} names, as far as one viewer may see them.
 * The same request over the same content gives the same bytes, on any day and any machine.
 */
public final class Bundler {
    private final BundleKeys keys;
    private final QueryCatalog queries;
    private final Function<Collection<Quad>, Source> ontology;
    private final LeafParts parts = LeafParts.shipped();

    /**
     * @param keys where bundle keys are kept
     * @param queries the query library
     * @param ontology the vocabulary that quads are written in, as Turtle
     */
    public Bundler(BundleKeys keys, QueryCatalog queries, Function<Collection<Quad>, Source> ontology) {
        this.keys = keys;
        this.queries = queries;
        this.ontology = ontology;
    }

    /**
     * Writes a bundle of what is visible in a view. The stream is not closed.
     *
     * @throws EmptyScope when the viewer may see nothing of it, whether or not there is anything
     */
    public BundleSummary write(BundleRequest request, View view, OutputStream out) throws IOException {
        return write(request, new ViewEvidence(request.scope(), view, queries), out);
    }

    /** Writes a bundle of evidence from anywhere. Throws as {@link #write(BundleRequest, View, OutputStream)}. */
    public BundleSummary write(BundleRequest request, Evidence evidence, OutputStream out) throws IOException {
        List<Quad> all = new ArrayList<>();
        evidence.quads(all::add);
        List<Evidence.Exhibit> exhibits = evidence.exhibits();
        for (int i = 0; i < exhibits.size(); i++) {
            all.addAll(exhibit(exhibits.get(i), number(i), all));
        }
        Scoped scoped = Scoped.of(all, request.asOf());
        if (scoped.quads().stream().noneMatch(quad -> quad.getObject().hasURI(Terms.CLAIM))) {
            throw new EmptyScope();
        }
        BundleKey key = keys.keyFor(Context.spelling(request, evidence.viewer()));
        Leaves leaves = Leaves.of(scoped.quads(), parts, key);
        int year = scoped.asOf().atOffset(ZoneOffset.UTC).getYear();
        String number = "AT-" + year + "-" + key.number(leaves.root());
        return write(new Context(request, evidence, scoped, number), leaves, out);
    }

    private BundleSummary write(Context context, Leaves leaves, OutputStream out) throws IOException {
        byte[] claims = leaves.bytes();
        Report report = Report.of(read(claims), context.number());
        BagWriter bag = new BagWriter(context.number());
        bag.add("data/claims.nq", Source.of(claims));
        bag.add("data/context.json", Source.of(context.json(report, leaves)));
        bag.add("data/ontology.ttl", ontology.apply(context.scoped().quads()));
        bag.add("data/query.rq", Source.of(context.evidence().query()));
        bag.add("data/report/claims.csv", Source.of(ClaimsCsv.of(report)));
        bag.add("data/report/report.html", Source.of(HtmlReport.of(report)));
        bag.add("data/LIMITS.txt", Source.of(Limits.of(report)));
        exhibits(context.evidence(), bag);
        tags(context, leaves, bag);
        bag.write(context.info(), out);
        return context.summary(report, leaves);
    }

    private static void tags(Context context, Leaves leaves, BagWriter bag) throws IOException {
        Map<String, String> values = context.values(leaves);
        bag.add("leaves.txt", Source.of(leaves.list()));
        bag.add("commitment.json", Source.of(context.commitment(leaves)));
        bag.add("READ-ME-FIRST.txt", Source.of(Texts.filled("read-me-first.txt", values)));
        bag.add("VERIFY.txt", Source.of(Texts.filled("verify.txt", values)));
        bag.add("verify.sh", Source.of(Texts.bytes("verify.sh")));
    }

    /** Reads the leaves as any reader will; a bundle its own reader refuses is not written. */
    private static List<Leaf> read(byte[] claims) throws IOException {
        LeafReader.Result read = LeafReader.read("data/claims.nq", new ByteArrayInputStream(claims));
        if (!read.findings().isEmpty()) {
            throw new IllegalStateException(
                    "leaves that cannot be read back: " + read.findings().getFirst());
        }
        return read.leaves();
    }

    private static void exhibits(Evidence evidence, BagWriter bag) throws IOException {
        List<Evidence.Exhibit> exhibits = evidence.exhibits();
        for (int i = 0; i < exhibits.size(); i++) {
            bag.add(
                    "data/evidence/" + number(i) + "." + exhibits.get(i).extension(),
                    exhibits.get(i).source());
        }
    }

    /** The quads that tie an exhibit's number to its description, in each graph the description is in. */
    private static List<Quad> exhibit(Evidence.Exhibit exhibit, String number, List<Quad> all) {
        Map<String, Quad> ties = new TreeMap<>();
        for (Quad quad : all) {
            if (quad.getSubject().hasURI(exhibit.snapshot())) {
                ties.put(
                        quad.getGraph().toString(),
                        Quad.create(
                                quad.getGraph(),
                                quad.getSubject(),
                                NodeFactory.createURI(Terms.HR + "exhibit"),
                                NodeFactory.createLiteralString(number)));
            }
        }
        return List.copyOf(ties.values());
    }

    private static String number(int index) {
        return String.format(Locale.ROOT, "EV-%06d", index + 1);
    }
}
