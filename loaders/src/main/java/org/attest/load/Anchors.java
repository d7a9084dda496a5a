package org.attest.load;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.attest.load.LoadReport.AnchorCount;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Submission;
import org.attest.rdf.Finding;
import org.attest.rdf.Finding.Code;
import org.attest.rdf.LocalName;
import org.attest.text.AnchorCheck;
import org.attest.text.Article;

/** Checks the anchors of a submission against the texts that were given. */
final class Anchors {
    private final Map<Path, Article> texts = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    private int all;
    private int checked;
    private int failed;

    /** Reads the texts. Throws when one cannot be read or is not UTF-8. */
    Anchors(List<Path> files) throws IOException {
        for (Path file : files) {
            try {
                texts.put(file, Article.read(file));
            } catch (CharacterCodingException broken) {
                throw new IOException(file.getFileName() + ": not UTF-8, so no anchor can be checked in it");
            }
        }
    }

    /**
     * Checks every anchor into a text that was given.
     *
     * @param where file and line of the row a claim was made from, empty when there is none
     */
    void check(Submission submission, UnaryOperator<String> where) {
        Set<String> snapshots = new HashSet<>();
        for (Claim claim : submission.claims()) {
            for (Anchor anchor : claim.anchors()) {
                all++;
                snapshots.add(anchor.snapshot().sha256());
                texts.values().stream()
                        .filter(text -> text.sha256().equals(anchor.snapshot().sha256()))
                        .findFirst()
                        .ifPresent(text -> check(claim, anchor, text, where));
            }
        }
        texts.forEach((file, text) -> {
            if (!snapshots.contains(text.sha256())) {
                findings.add(new Finding(Code.DIGEST, String.valueOf(file.getFileName()), noSnapshot(text, snapshots)));
            }
        });
    }

    private static String noSnapshot(Article text, Set<String> snapshots) {
        return "this text is none of the snapshots that claims are anchored in: its SHA-256 is " + text.sha256()
                + ", expected one of " + snapshots + "; give the very file, byte for byte";
    }

    private void check(Claim claim, Anchor anchor, Article text, UnaryOperator<String> where) {
        checked++;
        problem(text.check(anchor), anchor).ifPresent(problem -> {
            failed++;
            String name = claim.iri().value().replace(LocalName.PREFIX, "");
            String row = where.apply(name);
            String place = name + " hr:anchor" + (row.isEmpty() ? "" : ", " + row);
            findings.add(new Finding(Code.DIGEST, place, problem));
        });
    }

    private static Optional<String> problem(AnchorCheck check, Anchor anchor) {
        String range = "characters " + anchor.start() + " to " + anchor.end();
        return switch (check) {
            case AnchorCheck.Holds() -> Optional.empty();
            case AnchorCheck.OtherText(String expected, String found) ->
                Optional.of(range + ": into the text " + expected + ", found " + found);
            case AnchorCheck.OutOfRange(int end, int characters) ->
                Optional.of(range + ": the text has " + characters + " characters, so none before " + end);
            case AnchorCheck.OtherPassage(String expected, String found) ->
                Optional.of(range + " hold another passage: expected SHA-256 " + expected + ", found " + found);
        };
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    AnchorCount count() {
        return new AnchorCount(all, checked, failed);
    }
}
