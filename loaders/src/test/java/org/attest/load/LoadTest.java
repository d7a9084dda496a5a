package org.attest.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.attest.load.LoadReport.Ending;
import org.attest.load.LoadReport.TableCount;
import org.attest.mapping.PackageException;
import org.attest.mapping.RowOutcome.Fault;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.model.Tier;
import org.attest.rdf.Finding.Code;
import org.attest.rdf.Warning;
import org.attest.table.TableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LoadTest {
    private static final List<String> TABLES = List.of("claims.csv", "entities.csv", "links.csv", "snapshots.csv");

    @TempDir
    private Path folder;

    private final Keeping keeping = new Keeping();

    private static String table(String name) {
        try (InputStream in = LoadTest.class.getResourceAsStream("/cases/chechnya-2017/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static LoadRequest seed() {
        return LoadRequest.of("seed-case", SeedCase.BASE);
    }

    private List<Path> tables(Path in, String changed, String text) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : TABLES) {
            files.add(Files.writeString(in.resolve(name), name.equals(changed) ? text : table(name)));
        }
        return files;
    }

    private LoadReport loadWith(String changed, String text) throws IOException {
        return Load.run(seed().withFiles(tables(folder, changed, text)), keeping);
    }

    private Fault onlyFault(LoadReport report) {
        assertEquals(1, report.rejected().size(), report::toString);
        assertEquals(1, report.rejected().getFirst().faults().size(), report::toString);
        return report.rejected().getFirst().faults().getFirst();
    }

    @Test
    void whatIsProbablyAnOversight_isTold_andHandedInAllTheSame() throws IOException {
        Path example = Path.of(System.getProperty("attest.root", ".."))
                .resolve("ontology/examples/good-with-a-warning-figure-without-words.ttl");
        LoadReport report = Load.run(LoadRequest.of(example.toString(), SeedCase.BASE), keeping);
        assertEquals(
                List.of("claim/C1 hr:originalPhrase"),
                report.warnings().stream().map(Warning::place).toList());
        assertTrue(report.clean(), report::toString);
        assertInstanceOf(Ending.Submitted.class, report.ending());
    }

    @Test
    void theSeedCase_loadsWhole_andAddsUp() throws IOException {
        LoadReport report = Load.run(seed(), keeping);
        assertTrue(report.clean(), report::toString);
        assertEquals(
                List.of(42L, 35L, 16L, 1L),
                report.tables().stream().map(TableCount::mapped).toList());
        assertEquals(SeedCase.submission().claims().size(), report.claims());
        assertInstanceOf(Ending.Submitted.class, report.ending());
        assertEquals(keeping.body().sha256(), report.sha256());
    }

    @Property(tries = 10)
    void theSameRows_inAnyOrder_makeTheSameBytes(@ForAll long order) throws IOException {
        Path shuffled = Files.createTempDirectory("rows");
        List<Path> files = new ArrayList<>();
        for (String name : TABLES) {
            // No cell of the case holds a line break, so lines are rows.
            List<String> lines = new ArrayList<>(table(name).lines().toList());
            Collections.shuffle(lines.subList(1, lines.size()), new Random(order));
            files.add(Files.writeString(shuffled.resolve(name), String.join("\n", lines) + "\n"));
        }
        Keeping shuffledKeeping = new Keeping();
        Load.run(seed().withFiles(files), shuffledKeeping);
        assertEquals(SeedCase.body().sha256(), shuffledKeeping.body().sha256());
    }

    @Test
    void aDryRun_checksEverything_andHandsInNothing() throws IOException {
        LoadRequest dry = new LoadRequest(
                "chechnya-2017",
                List.of(),
                SeedCase.BASE,
                Optional.empty(),
                Optional.empty(),
                true,
                false,
                Optional.empty(),
                List.of());
        LoadReport report = Load.run(dry, keeping);
        assertInstanceOf(Ending.DryRun.class, report.ending());
        assertEquals(SeedCase.body().sha256(), report.sha256());
        assertEquals(0, keeping.count());
    }

    @Test
    void aBadCell_holdsEverythingBack_andIsListedByLineAndColumn() throws IOException {
        LoadReport report = loadWith("claims.csv", table("claims.csv").replace(",AtLeast,100,", ",AtLeast,many,"));
        Rejected rejected = report.rejected().getFirst();
        assertEquals(List.of("claims.csv", "10"), List.of(rejected.file(), Long.toString(rejected.line())));
        Fault fault = rejected.faults().getFirst();
        assertEquals(List.of("min", "datatype", "many"), List.of(fault.column(), fault.code(), fault.value()));
        assertInstanceOf(Ending.HeldBack.class, report.ending());
        assertEquals(0, keeping.count());
    }

    @Test
    void aRowThatIsNoClaim_isRejectedByItsLine_asTheIntakeWould() throws IOException {
        LoadReport report = loadWith("claims.csv", table("claims.csv").replace(",AtLeast,100,,", ",AtLeast,,100,"));
        Rejected rejected = report.rejected().getFirst();
        assertEquals(List.of("claims.csv", "10"), List.of(rejected.file(), Long.toString(rejected.line())));
        assertEquals("shape", rejected.faults().getFirst().code());
        assertEquals(0, keeping.count());
    }

    @Test
    void aClaimTwice_isRejected_namingTheFirst() throws IOException {
        String claims = table("claims.csv");
        String first = claims.lines().skip(1).findFirst().orElseThrow();
        LoadReport report = loadWith("claims.csv", claims + first + "\n");
        assertEquals("repeated", onlyFault(report).code());
        assertTrue(onlyFault(report).message().contains("claims.csv line 2"), onlyFault(report)::message);
    }

    @Test
    void whatRefersToARejectedRow_isRejectedWithIt_andTheRestGoesIn_onlyWhenAskedTo() throws IOException {
        List<Path> files = tables(folder, "claims.csv", table("claims.csv").replace(",AtLeast,100,", ",AtLeast,many,"));
        Path list = folder.resolve("rejects.csv");
        LoadRequest accepting = new LoadRequest(
                "seed-case",
                files,
                SeedCase.BASE,
                Optional.empty(),
                Optional.empty(),
                false,
                true,
                Optional.of(list),
                List.of());
        LoadReport report = Load.run(accepting, keeping);
        // C08 itself; C17, which compares it; L02, which contradicts it; L08, which says what it may show.
        assertEquals(
                List.of("claims.csv 10", "claims.csv 19", "links.csv 3", "links.csv 9"),
                report.rejected().stream()
                        .map(row -> row.file() + " " + row.line())
                        .toList());
        assertEquals(SeedCase.submission().claims().size() - 4, report.claims());
        assertEquals(1, keeping.count());
        List<String> lines = Files.readAllLines(list);
        assertEquals("file,line,column,code,message,value", lines.getFirst());
        assertTrue(lines.get(1).startsWith("claims.csv,10,min,datatype,"), lines::toString);
        assertTrue(lines.get(1).endsWith(",many"), lines::toString);
    }

    @Test
    void aTableCutOffInsideAQuotation_isRefusedWhole() throws IOException {
        String claims = table("claims.csv");
        String cut = claims.substring(0, claims.lastIndexOf('"'));
        TableException broken = assertThrows(TableException.class, () -> loadWith("claims.csv", cut));
        assertTrue(broken.line() > 30 && broken.column() > 0, broken::getMessage);
        assertEquals(0, keeping.count());
    }

    @Test
    void aTableCutOffBetweenRows_isNoticedByWhatRefersToTheMissing() throws IOException {
        String links = table("claims.csv").lines().limit(20).reduce("", (text, line) -> text + line + "\n");
        LoadReport report = loadWith("claims.csv", links);
        assertFalse(report.clean());
        assertEquals(0, keeping.count());
    }

    @Test
    void aTableOfNothingButAHeader_isRefused() throws IOException {
        Path only = Files.writeString(
                folder.resolve("links.csv"),
                table("links.csv").lines().findFirst().orElseThrow() + "\n");
        LoadReport report = Load.run(seed().withFiles(List.of(only)), keeping);
        assertEquals(Code.TRUNCATED, report.findings().getFirst().code());
        assertEquals(0, keeping.count());
    }

    @Test
    void aTier_raisesClaims_andLowersNone() throws IOException {
        LoadRequest raised = new LoadRequest(
                "seed-case",
                List.of(),
                SeedCase.BASE,
                Optional.of("elsewhere"),
                Optional.of(Tier.PARTNER),
                false,
                false,
                Optional.empty(),
                List.of());
        assertEquals("elsewhere", Load.run(raised, keeping).dataset());
        SeedCase.read(keeping.body()).claims().forEach(claim -> {
            Tier before = SeedCase.submission().claims().stream()
                    .filter(same -> same.iri().equals(claim.iri()))
                    .findFirst()
                    .orElseThrow()
                    .handling()
                    .tier();
            assertEquals(before.max(Tier.PARTNER), claim.handling().tier());
        });
    }

    @Test
    void aReadySubmission_isLoadedAsItIs() throws IOException {
        Path file = Files.write(folder.resolve("case.nq"), SeedCase.body().bytes());
        LoadReport report = Load.run(LoadRequest.of(file.toString(), SeedCase.BASE), keeping);
        assertTrue(report.clean(), report::toString);
        assertEquals(SeedCase.body().sha256(), keeping.body().sha256());
        assertEquals(List.of(), report.tables());
    }

    @Test
    void aReadySubmissionCutOff_isNotHandedIn() throws IOException {
        String whole = new String(SeedCase.body().bytes(), StandardCharsets.UTF_8);
        Path file = Files.writeString(
                folder.resolve("case.nq"), whole.lines().limit(500).reduce("", (text, line) -> text + line + "\n"));
        LoadReport report = Load.run(LoadRequest.of(file.toString(), SeedCase.BASE), keeping);
        assertFalse(report.findings().isEmpty());
        assertInstanceOf(Ending.HeldBack.class, report.ending());
        assertEquals(0, keeping.count());
    }

    @Test
    void aReadySubmissionWithARemoteContext_fetchesNothing() throws IOException {
        Path file = Files.writeString(
                folder.resolve("case.jsonld"),
                "{\"@context\": \"http://127.0.0.1:9/context.jsonld\", \"@id\": \"urn:x:a\"}");
        LoadReport report = Load.run(LoadRequest.of(file.toString(), SeedCase.BASE), keeping);
        assertFalse(report.clean());
        assertEquals(0, keeping.count());
    }

    @Test
    void anUnknownPackage_isNamed_withThoseThereAre() {
        PackageException unknown = assertThrows(
                PackageException.class, () -> Load.run(LoadRequest.of("sead-case", SeedCase.BASE), keeping));
        assertTrue(unknown.getMessage().contains("seed-case"), unknown::getMessage);
    }

    @Test
    void aFileThePackageDoesNotDescribe_isNamed() throws IOException {
        Path stranger = Files.writeString(folder.resolve("people.csv"), "id\n1\n");
        PackageException unknown =
                assertThrows(PackageException.class, () -> Load.run(seed().withFiles(List.of(stranger)), keeping));
        assertTrue(unknown.getMessage().contains("people.csv"), unknown::getMessage);
    }

    @Test
    void whatTheIntakeRefuses_isReported_andNotClean() throws IOException {
        List<Reply.Reason> reasons = List.of(new Reply.Reason("tier", "claim/C19", "not yours to write"));
        LoadReport report = Load.run(seed(), body -> new Reply.Refused(reasons));
        assertEquals(new Ending.Refused(reasons), report.ending());
        assertFalse(report.clean());
    }
}
