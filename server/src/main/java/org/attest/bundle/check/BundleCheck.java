package org.attest.bundle.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.bundle.read.Bag;
import org.attest.bundle.read.BagReader;
import org.attest.bundle.read.BagSource;
import org.attest.bundle.read.DirectorySource;
import org.attest.bundle.read.Finding;
import org.attest.bundle.read.LeafReader;
import org.attest.bundle.read.ZipSource;
import org.attest.bundle.report.Report;

/**
 * Checks an evidence bundle, as a ZIP or unpacked: the ZIP's frame, BagIt both ways, leaves, their commitment, and that the
 * report tells what the leaves say. Says everything that is wrong and not only the first.
 *
 * <p>Without a seal it cannot tell a bundle from one that somebody wrote whole and anew.
 */
public final class BundleCheck {
    static final String CLAIMS = "data/claims.nq";

    private final BagSource source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> notes = new ArrayList<>();
    private final SortedMap<String, String> facts = new TreeMap<>();

    private BundleCheck(BagSource source) {
        this.source = source;
    }

    /**
     * Checks a file or an unpacked folder.
     *
     * @throws IOException when it is not there or the disk fails; a broken bundle is a report and no exception
     */
    public static BundleReport check(Path bundle) throws IOException {
        try (BagSource source = Files.isDirectory(bundle) ? new DirectorySource(bundle) : ZipSource.open(bundle)) {
            BundleCheck check = new BundleCheck(source);
            check.all();
            return new BundleReport(List.copyOf(new LinkedHashSet<>(check.findings)), check.notes, check.facts);
        }
    }

    private void all() throws IOException {
        Bag bag = BagReader.read(source);
        findings.addAll(bag.findings());
        findings.addAll(bag.warnings());
        findings.addAll(new Profile(source, bag).findings());
        if (source.files().contains(CLAIMS)) {
            leaves(bag);
        }
        if (source instanceof DirectorySource) {
            notes.add(new Finding("unpacked", "", "a folder was checked; the ZIP it came in was not"));
        }
        script();
        notes.add(new Finding("unsealed", "", "no signature, no time-stamp: who wrote it and when is not shown"));
    }

    /** A script that is not the known one may be a later one, or may do anything. */
    private void script() throws IOException {
        try (InputStream known = BundleCheck.class.getResourceAsStream("/org/attest/bundle/verify.sh")) {
            boolean same = known != null
                    && source.files().contains("verify.sh")
                    && Arrays.equals(known.readAllBytes(), source.bytes("verify.sh", 1 << 20));
            if (!same) {
                notes.add(new Finding(
                        "script", "verify.sh", "not the script this program knows: read it before running it"));
            }
        }
    }

    private void leaves(Bag bag) throws IOException {
        LeafReader.Result read;
        try (InputStream in = source.open(CLAIMS)) {
            read = LeafReader.read(CLAIMS, in);
        }
        findings.addAll(read.findings());
        Commitment commitment = new Commitment(read.leaves(), source);
        findings.addAll(commitment.findings());
        Report report = Report.of(read.leaves(), source.root());
        ReportCheck told = new ReportCheck(report, read.leaves(), source);
        findings.addAll(told.findings());
        facts.put("bundle", source.root());
        facts.put("leaves", String.valueOf(read.leaves().size()));
        facts.put("claims", String.valueOf(report.claims().size()));
        facts.put("designations", String.valueOf(report.designations().size()));
        facts.put("contraryPairs", String.valueOf(report.contrary().size()));
        facts.put("root", commitment.root());
        facts.put("seal", "unsealed");
        bag.info().stream()
                .filter(line -> line.startsWith("Attest-As-Of: "))
                .forEach(line -> facts.put("asOf", line.substring("Attest-As-Of: ".length())));
    }
}
