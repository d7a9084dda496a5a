package org.attest.sparql;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.Assumptions;

/** The W3C's tests of RDF and SPARQL, unpacked for one test run. Skipped, saying so, where they are absent. */
final class Suite {
    static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
    static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";

    private static final String ARCHIVE = "suites/w3c-rdf-tests.tar.gz";

    private Suite() {}

    static Path sparql(Path into) throws IOException {
        Path archive = Path.of(System.getProperty("attest.shared", "../shared")).resolve(ARCHIVE);
        Assumptions.assumeTrue(Files.exists(archive), "skipped: no " + ARCHIVE + " in the folder attest.shared");
        try (InputStream file = new BufferedInputStream(Files.newInputStream(archive));
                TarArchiveInputStream tar = new TarArchiveInputStream(new GZIPInputStream(file))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = into.resolve(entry.getName()).normalize();
                if (entry.isFile() && entry.getName().contains("/sparql/") && target.startsWith(into)) {
                    Files.createDirectories(target.getParent());
                    Files.copy(tar, target);
                }
            }
        }
        return into.resolve("w3c-rdf-tests/sparql");
    }

    /** Every entry of this manifest and of those it includes, in order. */
    static List<Resource> entries(Path manifest) throws IOException {
        Model model = ModelFactory.createDefaultModel();
        RDFParser.fromString(Files.readString(manifest), Lang.TURTLE)
                .base(manifest.toUri().toString())
                .parse(model);
        List<Resource> entries = new ArrayList<>();
        for (RDFNode included : list(model, "include")) {
            entries.addAll(
                    entries(Path.of(java.net.URI.create(included.asResource().getURI()))));
        }
        list(model, "entries").forEach(entry -> entries.add(entry.asResource()));
        return entries;
    }

    private static List<RDFNode> list(Model model, String property) {
        List<RDFNode> items = new ArrayList<>();
        model.listObjectsOfProperty(model.createProperty(MF + property))
                .forEach(list -> items.addAll(
                        list.as(org.apache.jena.rdf.model.RDFList.class).asJavaList()));
        return items;
    }

    static Optional<RDFNode> value(Resource of, String property) {
        return Optional.ofNullable(of.getProperty(of.getModel().createProperty(property)))
                .map(found -> found.getObject());
    }

    static List<RDFNode> values(Resource of, String property) {
        return of.listProperties(of.getModel().createProperty(property))
                .mapWith(found -> found.getObject())
                .toList();
    }

    static Path path(RDFNode file) {
        return Path.of(java.net.URI.create(file.asResource().getURI()));
    }

    static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
