package org.attest.bundle.check;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.bundle.read.BagSource;
import org.attest.bundle.read.Finding;
import org.attest.bundle.read.Leaf;
import org.attest.bundle.read.NQuad;

/** Files to leaves and leaves to files: every exhibit has a description with its digest, every description its file. */
final class Exhibits {
    private static final String HR = "https://w3id.org/attest/hr#";
    private static final String FOLDER = "data/evidence/";

    private Exhibits() {}

    static List<Finding> check(List<Leaf> leaves, BagSource source) throws IOException {
        Map<String, String> digests = new HashMap<>();
        Map<String, String> exhibits = new TreeMap<>();
        for (Leaf leaf : leaves) {
            for (NQuad quad : leaf.quads()) {
                if (quad.predicate().equals(HR + "sha256")) {
                    digests.put(quad.subject(), quad.object().text());
                } else if (quad.predicate().equals(HR + "exhibit")) {
                    exhibits.put(quad.object().text(), quad.subject());
                }
            }
        }
        return compare(exhibits, digests, source);
    }

    private static List<Finding> compare(Map<String, String> exhibits, Map<String, String> digests, BagSource source)
            throws IOException {
        List<Finding> findings = new ArrayList<>();
        SortedSet<String> described = new TreeSet<>(exhibits.keySet());
        for (String file : source.files().tailSet(FOLDER).headSet("data/evidence0")) {
            String number = file.substring(FOLDER.length()).replaceFirst("\\..*$", "");
            String snapshot = exhibits.get(number);
            if (snapshot == null || !described.remove(number)) {
                findings.add(new Finding("exhibit", file, "a file without a leaf that describes it"));
            } else if (!sha256(file, source).equals(digests.get(snapshot))) {
                findings.add(new Finding("exhibit", file, "its sha256 is not the one its leaf gives"));
            }
        }
        described.forEach(
                number -> findings.add(new Finding("exhibit", number, "a leaf describes a file that is not there")));
        return findings;
    }

    private static String sha256(String file, BagSource source) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(source.open(file), digest)) {
                in.transferTo(OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
