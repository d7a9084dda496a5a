package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Viewer;
import org.attest.bundle.check.BundleCheck;
import org.attest.bundle.check.BundleReport;
import org.attest.bundle.vault.BundleKey;
import org.attest.bundle.vault.Vault;
import org.attest.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same request over the same content gives the same bytes, and nothing else shows in them. */
final class DeterminismTest {
    @TempDir
    Path folder;

    @Test
    void aBundle_isValid_andSaysWhatItHolds() throws IOException {
        BundleReport report = BundleCheck.check(Fixtures.write(folder, Fixtures.bundle()));
        assertEquals(List.of(), report.findings());
        assertEquals("5", report.facts().get("claims"));
        assertEquals("1", report.facts().get("designations"));
        assertEquals("3", report.facts().get("contraryPairs"));
        assertEquals("unsealed", report.facts().get("seal"));
        assertEquals("2026-03-02T10:00:00Z", report.facts().get("asOf"));
        assertTrue(report.facts().get("bundle").matches("AT-2026-[a-z2-7]{8}"));
        assertTrue(report.text().endsWith("VALID\n"));
        assertTrue(report.json().contains("\"valid\" : true"));
    }

    @Test
    void anotherDayZoneLocaleAndOrder_giveTheSameBytes() {
        byte[] first = Fixtures.bundle();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            List<Quad> shuffled = new ArrayList<>(Fixtures.quads());
            shuffled.addAll(shuffled.subList(0, 20));
            Collections.shuffle(shuffled, new Random(5));
            assertArrayEquals(first, Fixtures.bundle(Fixtures.evidence(shuffled, Fixtures.PARTNER)));
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void names_areInByteOrder_andEveryEntryIsStoredAtTheFixedTime() throws IOException {
        Path zip = Fixtures.write(folder, Fixtures.bundle());
        List<String> names = Tampered.names(zip);
        assertEquals(names.stream().sorted().toList(), names);
        try (ZipFile file = new ZipFile(zip.toFile())) {
            file.stream().forEach(entry -> {
                assertEquals(ZipEntry.STORED, entry.getMethod());
                assertEquals("1980-02-01T00:00", entry.getTimeLocal().toString());
            });
        }
    }

    @Test
    void theKey_isNowhereInTheBundle() {
        String bundle = Fixtures.text(Fixtures.bundle());
        assertFalse(bundle.contains("07".repeat(32)));
        assertFalse(bundle.contains("\u0007".repeat(8)));
    }

    @Test
    void anotherKey_changesNumberSaltsAndOrder_andNoClaim() throws IOException {
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        Bundler bundler = Fixtures.bundler(request -> Fixtures.key(8));
        bundler.write(Fixtures.REQUEST, Fixtures.evidence(Fixtures.quads(), Fixtures.PARTNER), other);
        Tampered one = Tampered.of(Fixtures.bundle());
        Tampered two = Tampered.of(other.toByteArray());
        assertNotEquals(one.root(), two.root());
        assertNotEquals(one.text("data/claims.nq"), two.text("data/claims.nq"));
        assertEquals(quadLines(one), quadLines(two));
    }

    private static List<String> quadLines(Tampered bundle) {
        return bundle.text("data/claims.nq")
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .toList();
    }

    /** Gives known bytes, so that they can be looked for. */
    private static final class KnownRandom extends SecureRandom {
        private static final long serialVersionUID = 1L;

        @Override
        public void nextBytes(byte[] bytes) {
            Arrays.fill(bytes, (byte) 0x5A);
        }
    }

    @Test
    void theVault_givesTheSameKeyToTheSameRequest_andAnotherToAnother() throws IOException {
        Vault vault = Vault.open(folder, new SecureRandom());
        String one = vault.keyFor("a").salt("leaf");
        assertEquals(one, Vault.open(folder, new SecureRandom()).keyFor("a").salt("leaf"));
        assertNotEquals(one, vault.keyFor("b").salt("leaf"));
    }

    @Test
    void theVault_keepsKeysWrapped_andReadableByTheOwnerOnly() throws IOException {
        Vault.open(folder, new SecureRandom());
        assertEquals(
                new BundleKey(HexFormat.of().parseHex("5a".repeat(32))).salt("leaf"),
                Vault.open(folder, new KnownRandom()).keyFor("a").salt("leaf"));
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertEquals(
                        "[OWNER_READ, OWNER_WRITE]", new TreeSet<>(Files.getPosixFilePermissions(file)).toString());
                assertFalse(Files.readString(file).contains("5a".repeat(32)), file.toString());
            }
        }
    }

    @Test
    void aVaultFileOfAnotherRequest_doesNotOpen() throws IOException {
        Vault vault = Vault.open(folder, new SecureRandom());
        vault.keyFor("a");
        Path kept;
        try (var files = Files.list(folder.resolve("bundles"))) {
            kept = files.findFirst().orElseThrow();
        }
        vault.keyFor("b");
        try (var files = Files.list(folder.resolve("bundles"))) {
            Path second = files.filter(file -> !file.equals(kept)).findFirst().orElseThrow();
            Files.copy(kept, second, StandardCopyOption.REPLACE_EXISTING);
        }
        assertThrows(IOException.class, () -> vault.keyFor("b"));
    }

    @Test
    void anotherClearance_asksForAnotherKey() throws IOException {
        List<String> asked = new ArrayList<>();
        Bundler bundler = Fixtures.bundler(request -> {
            asked.add(request);
            return Fixtures.key(7);
        });
        Viewer sealed = new Viewer("t2", Map.of("*", Tier.SEALED), Optional.empty(), false, Optional.empty());
        for (Viewer viewer : List.of(Viewer.PUBLIC, Fixtures.PARTNER, sealed)) {
            bundler.write(
                    Fixtures.REQUEST, Fixtures.evidence(Fixtures.quads(), viewer), OutputStream.nullOutputStream());
        }
        assertEquals(3, new HashSet<>(asked).size());
    }

    @Test
    void asOf_leavesOutWhatWasRecordedLater_withItsImport() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        BundleRequest early =
                new BundleRequest(Fixtures.REQUEST.scope(), Optional.of(Instant.parse("2026-03-01T12:00:00Z")));
        BundleSummary summary =
                Fixtures.bundler().write(early, Fixtures.evidence(Fixtures.quads(), Fixtures.PARTNER), out);
        assertEquals(5, summary.claims());
        assertEquals(2, summary.contrary());
        assertFalse(Fixtures.text(out.toByteArray()).contains("claim/ddd"));
        assertFalse(Fixtures.text(out.toByteArray()).contains("a later import"));
        assertEquals(
                List.of(),
                BundleCheck.check(Fixtures.write(folder, out.toByteArray())).findings());
    }

    @Test
    void nothingInScope_isNoBundle() {
        Evidence nothing = Fixtures.evidence(List.of(), Viewer.PUBLIC);
        assertThrows(
                EmptyScope.class,
                () -> Fixtures.bundler().write(Fixtures.REQUEST, nothing, OutputStream.nullOutputStream()));
    }

    @Test
    void aBlankNode_isRefused() {
        List<Quad> quads = new ArrayList<>(Fixtures.quads());
        Quad some = quads.getFirst();
        quads.add(Quad.create(some.getGraph(), some.getSubject(), some.getPredicate(), NodeFactory.createBlankNode()));
        Evidence evidence = Fixtures.evidence(quads, Fixtures.PARTNER);
        assertThrows(
                IllegalArgumentException.class,
                () -> Fixtures.bundler().write(Fixtures.REQUEST, evidence, OutputStream.nullOutputStream()));
    }

    @Test
    void aDirectTriple_staysOut_becauseItWouldOutliveItsClaim() {
        String claims = Tampered.of(Fixtures.bundle()).text("data/claims.nq");
        assertFalse(claims.contains("<http://localhost:3330/id/site/yard> <https://w3id.org/attest/hr#locatedIn>"));
    }
}
