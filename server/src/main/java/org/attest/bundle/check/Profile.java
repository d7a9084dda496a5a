package org.attest.bundle.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.attest.bundle.read.Bag;
import org.attest.bundle.read.BagSource;
import org.attest.bundle.read.Finding;
import org.attest.bundle.read.Manifest;

/** What a bundle must be beyond being a bag: its files, its names, its manifests to the letter. */
final class Profile {
    private static final String DECLARATION = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
    private static final String ROOT = "AT-[0-9]{4}-[a-z2-7]{8}";
    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)*";
    private static final Set<String> MANIFESTS =
            Set.of("manifest-sha256.txt", "manifest-sha512.txt", "tagmanifest-sha256.txt", "tagmanifest-sha512.txt");
    private static final List<String> FILES = List.of(
            "READ-ME-FIRST.txt",
            "VERIFY.txt",
            "bag-info.txt",
            "bagit.txt",
            "commitment.json",
            "data/LIMITS.txt",
            "data/claims.nq",
            "data/context.json",
            "data/ontology.ttl",
            "data/query.rq",
            "data/report/claims.csv",
            "data/report/report.html",
            "leaves.txt",
            "verify.sh");
    private static final int LARGEST_MANIFEST = 1 << 28;

    private final BagSource source;
    private final Bag bag;
    private final List<Finding> findings = new ArrayList<>();

    Profile(BagSource source, Bag bag) {
        this.source = source;
        this.bag = bag;
    }

    List<Finding> findings() throws IOException {
        names();
        identity();
        Set<String> manifests = new TreeSet<>(MANIFESTS);
        for (Manifest manifest : bag.manifests()) {
            manifests.remove(manifest.file());
            if (MANIFESTS.contains(manifest.file())) {
                form(manifest);
            }
        }
        manifests.forEach(
                missing -> find("manifest", missing, "missing: a bundle has SHA-256 and SHA-512 of every file"));
        return findings;
    }

    private void names() {
        for (String file : source.files()) {
            boolean known = FILES.contains(file) || MANIFESTS.contains(file) || file.matches("data/evidence/EV-.+");
            if (!file.matches(NAME)) {
                find("name", file, "a name no bundle has: " + strange(file));
            } else if (!known) {
                find("unlisted", file, "a file no bundle of this format has");
            }
        }
        FILES.stream()
                .filter(file -> !source.files().contains(file))
                .forEach(file -> find("missing", file, "not there"));
    }

    /** Names the characters that are not what they look like. */
    private static String strange(String file) {
        StringBuilder points = new StringBuilder("only A-Z a-z 0-9 . _ - are used; found");
        file.codePoints()
                .filter(c -> c > 0x7E || c <= ' ')
                .forEach(c -> points.append(String.format(Locale.ROOT, " U+%04X", c)));
        return points.toString();
    }

    private void identity() throws IOException {
        if (!source.root().matches(ROOT)) {
            find("bundle-number", "", "the folder is not called AT-<year>-<8 characters>");
        }
        byte[] declaration = source.files().contains("bagit.txt") ? source.bytes("bagit.txt", 1 << 20) : new byte[0];
        if (!DECLARATION.equals(new String(declaration, StandardCharsets.UTF_8))) {
            find("bagit", "bagit.txt", "not exactly that of BagIt 1.0 in UTF-8");
        }
        if (!bag.info().contains("External-Identifier: " + source.root())) {
            find("bundle-number", "bag-info.txt", "does not name " + source.root() + ", as the folder does");
        }
        if (bag.info().stream().noneMatch(line -> line.startsWith("Payload-Oxum: "))) {
            find("payload-oxum", "bag-info.txt", "missing");
        }
    }

    /** A manifest is written in one way only, and lists every file of its kind. */
    private void form(Manifest manifest) throws IOException {
        StringBuilder lines = new StringBuilder();
        manifest.digests()
                .forEach((path, digest) ->
                        lines.append(digest).append("  ").append(path).append('\n'));
        byte[] written = source.bytes(manifest.file(), LARGEST_MANIFEST);
        if (!lines.toString().equals(new String(written, StandardCharsets.UTF_8))) {
            find(
                    "manifest-form",
                    manifest.file(),
                    "not '<digest>  <path>' in ascending order, each line ended by a line feed");
        }
        for (String file : source.files()) {
            boolean ofItsKind = file.startsWith("data/") != manifest.ofTags() && !file.startsWith("tagmanifest-");
            if (ofItsKind && !manifest.digests().containsKey(file)) {
                find("unlisted", file, "not in " + manifest.file() + ": nobody vouches for it");
            }
        }
    }

    private void find(String code, String place, String message) {
        findings.add(new Finding(code, place, message));
    }
}
