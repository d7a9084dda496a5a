package org.attest.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Viewer;
import org.attest.bundle.bag.Source;
import org.attest.bundle.vault.BundleKey;
import org.attest.bundle.vault.BundleKeys;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.queries.QueryCatalog;
import org.attest.rdf.Canonical;

/** The invented case of {@code evidence.trig}, and bundles of it. */
final class Fixtures {
    static final String BASE = "http://localhost:3330/id/";
    static final Iri SITE = new Iri(BASE + "site/yard");
    static final BundleRequest REQUEST = BundleRequest.about(BundleRequest.Kind.SITE, SITE);
    static final Viewer PARTNER =
            new Viewer("t1", Map.of("*", Tier.PARTNER), Optional.empty(), false, Optional.empty());
    static final Source ONTOLOGY = Source.of("# vocabulary\n");

    private static final QueryCatalog QUERIES = QueryCatalog.load();

    private Fixtures() {}

    static List<Quad> quads() {
        List<Quad> quads = new ArrayList<>();
        RDFParser.source(String.valueOf(Fixtures.class.getResource("evidence.trig")))
                .lang(Lang.TRIG)
                .toDatasetGraph()
                .find()
                .forEachRemaining(quads::add);
        return quads;
    }

    static BundleKey key(int seed) {
        byte[] bytes = new byte[BundleKey.LENGTH];
        Arrays.fill(bytes, (byte) seed);
        return new BundleKey(bytes);
    }

    static Evidence evidence(List<Quad> quads, Viewer viewer) {
        return new Evidence() {
            @Override
            public Viewer viewer() {
                return viewer;
            }

            @Override
            public String query() {
                return "# what was asked\n";
            }

            @Override
            public void quads(Consumer<Quad> reader) {
                quads.forEach(reader);
            }
        };
    }

    /** The same with the file the first claim was found in. */
    static Evidence evidenceWithExhibit() {
        byte[] file = "the text of a source".getBytes(StandardCharsets.UTF_8);
        List<Quad> quads = new ArrayList<>();
        for (Quad quad : quads()) {
            boolean digest = quad.getObject().isLiteral()
                    && quad.getObject().getLiteralLexicalForm().equals("2".repeat(64));
            quads.add(
                    digest
                            ? Quad.create(
                                    quad.getGraph(),
                                    quad.getSubject(),
                                    quad.getPredicate(),
                                    NodeFactory.createLiteralString(Canonical.sha256(file)))
                            : quad);
        }
        Evidence without = evidence(quads, PARTNER);
        return new Evidence() {
            @Override
            public Viewer viewer() {
                return without.viewer();
            }

            @Override
            public String query() {
                return without.query();
            }

            @Override
            public void quads(Consumer<Quad> reader) {
                without.quads(reader);
            }

            @Override
            public List<Exhibit> exhibits() {
                return List.of(new Exhibit(BASE + "snapshot/s0", "txt", Source.of(file)));
            }
        };
    }

    static Bundler bundler() {
        return bundler(request -> key(7));
    }

    static Bundler bundler(BundleKeys keys) {
        return new Bundler(keys, QUERIES, quads -> ONTOLOGY);
    }

    /** The bundle of the invented case with a fixed key. */
    static byte[] bundle() {
        return bundle(evidence(quads(), PARTNER));
    }

    static byte[] bundle(Evidence evidence) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bundler().write(REQUEST, evidence, out);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    static Path write(Path folder, byte[] zip) throws IOException {
        return Files.write(folder.resolve("bundle.zip"), zip);
    }

    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
