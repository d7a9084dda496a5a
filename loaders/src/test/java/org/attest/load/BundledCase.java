package org.attest.load;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.attest.model.Claim;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Speaker;
import org.attest.model.Submission;

/** A case that comes with Attest, as it leaves the loader, by the labels of its own tables. */
final class BundledCase {
    private final LoadReport report;
    private final Submission submission;
    private final Map<String, Claim> byLabel = new TreeMap<>();

    private BundledCase(LoadReport report, Submission submission) {
        this.report = report;
        this.submission = submission;
        submission.claims().forEach(claim -> claim.label().ifPresent(label -> byLabel.put(label, claim)));
    }

    static BundledCase of(String name) throws IOException {
        Keeping keeping = new Keeping();
        LoadReport report = Load.run(LoadRequest.of(name, SeedCase.BASE), keeping);
        if (!report.clean()) {
            throw new AssertionError(report);
        }
        return new BundledCase(report, SeedCase.read(keeping.body()));
    }

    LoadReport report() {
        return report;
    }

    Stream<Claim> claims() {
        return submission.claims().stream();
    }

    Stream<Claim> claimsOf(Iri predicate) {
        return claims().filter(claim -> claim.content().predicate().equals(predicate));
    }

    Stream<Claim> about(Iri thing) {
        return claims().filter(claim -> SeedCase.mentions(claim, thing));
    }

    Stream<Figure> figures() {
        return claims().map(Claim::content).filter(Figure.class::isInstance).map(Figure.class::cast);
    }

    Claim claim(String label) {
        Claim claim = byLabel.get(label);
        if (claim == null) {
            throw new AssertionError("there is no claim " + label);
        }
        return claim;
    }

    Figure figure(String label) {
        return (Figure) claim(label).content();
    }

    Statement statement(String label) {
        return (Statement) claim(label).content();
    }

    /** Who speaks on each hop, the document's own voice first. */
    List<Speaker> voices(String label) {
        return claim(label).chain().stream().map(Hop::speaker).toList();
    }

    static Speaker known(String local) {
        return new Speaker.Known(SeedCase.local(local));
    }
}
