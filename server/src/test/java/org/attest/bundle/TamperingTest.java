package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.Quad;
import org.attest.bundle.check.BundleCheck;
import org.attest.bundle.check.BundleReport;
import org.attest.bundle.read.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every disease is caught by {@link BundleCheck} with its own word, and by {@code verify.sh} wherever it can be. */
final class TamperingTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("org.attest.bundle.Diseases#all")
    void aTamperedBundle_isNeverValid(Disease disease) throws IOException {
        Path zip = Fixtures.write(folder, disease.zip());
        BundleReport report = BundleCheck.check(zip);
        assertFalse(report.valid());
        assertTrue(
                report.findings().stream().map(Finding::code).anyMatch(disease.code()::equals),
                () -> "expected " + disease.code() + ", found\n" + report.text());
    }

    @ParameterizedTest
    @MethodSource("org.attest.bundle.Diseases#all")
    void theScript_agreesWithTheCheck(Disease disease) throws IOException {
        Shell.required();
        Shell.Run run = verify(disease.zip());
        assertEquals(disease.script() ? 4 : 0, run.exit(), run.output());
    }

    private Shell.Run verify(byte[] zip) throws IOException {
        Fixtures.write(folder, zip);
        Files.write(folder.resolve("verify.sh"), Texts.bytes("verify.sh"));
        return Shell.run(folder, "bash verify.sh bundle.zip");
    }

    @Test
    void aSoundBundle_isValidForTheScript_asZipAndUnpacked() throws IOException {
        Shell.required();
        Shell.Run packed = verify(Fixtures.bundle());
        assertEquals(0, packed.exit(), packed.output());
        Path unpacked = Tampered.of(Fixtures.bundle()).unpacked(folder);
        Shell.Run run = Shell.run(unpacked, "bash verify.sh");
        assertEquals(packed, run);
        assertTrue(BundleCheck.check(unpacked).valid());
    }

    @Test
    void aBundleWithAnExhibit_isValid_andCitesItByItsNumber() throws IOException {
        byte[] zip = Fixtures.bundle(Fixtures.evidenceWithExhibit());
        assertEquals(List.of(), BundleCheck.check(Fixtures.write(folder, zip)).findings());
        assertTrue(Tampered.of(zip).text("data/report/claims.csv").contains("source EV-000001 characters 10-40"));
        Shell.required();
        assertEquals(0, verify(zip).exit());
    }

    @Test
    void aSymbolicLinkInTheUnpackedFolder_isFound() throws IOException {
        Path unpacked = Tampered.of(Fixtures.bundle()).unpacked(folder);
        Files.move(unpacked.resolve("data/query.rq"), folder.resolve("elsewhere.rq"));
        Files.createSymbolicLink(unpacked.resolve("data/query.rq"), folder.resolve("elsewhere.rq"));
        assertTrue(BundleCheck.check(unpacked).findings().stream()
                .anyMatch(f -> f.code().equals("not-a-file")));
        Shell.required();
        assertEquals(4, Shell.run(unpacked, "bash verify.sh").exit());
    }

    /** The honest limit: until there is a seal, digests prove only that the copy is whole. */
    @Test
    void anInsiderWhoWritesEverythingAnew_isNotCaughtWithoutASeal_andTheReportSaysSo() throws IOException {
        List<Quad> changed = new ArrayList<>();
        for (Quad quad : Fixtures.quads()) {
            boolean figure = quad.getObject().isLiteral()
                    && quad.getObject().getLiteralLexicalForm().equals("100");
            changed.add(
                    figure
                            ? Quad.create(
                                    quad.getGraph(),
                                    quad.getSubject(),
                                    quad.getPredicate(),
                                    NodeFactory.createLiteralByValue(1000))
                            : quad);
        }
        Path zip = Fixtures.write(folder, Fixtures.bundle(Fixtures.evidence(changed, Fixtures.PARTNER)));
        BundleReport report = BundleCheck.check(zip);
        assertTrue(report.valid());
        assertTrue(report.notes().stream().anyMatch(note -> note.code().equals("unsealed")));
    }

    @Test
    void aScriptThatIsNotTheKnownOne_isNoted() throws IOException {
        byte[] zip = Tampered.of(Fixtures.bundle())
                .put("verify.sh", "echo VALID\n")
                .manifestsRecomputed()
                .zip();
        BundleReport report = BundleCheck.check(Fixtures.write(folder, zip));
        assertTrue(report.notes().stream().anyMatch(note -> note.code().equals("script")));
    }
}
