package org.attest.ledger;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.access.Viewer;
import org.attest.model.Anchor;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Handling;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Quantity;
import org.attest.model.Snapshot;
import org.attest.model.Speaker;
import org.attest.model.Submission;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.rdf.Canonical;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.LocalName;
import org.attest.vocab.HR;

/** Small well-formed submissions. */
public final class Submissions {
    /** May do everything. */
    public static final Viewer CURATOR =
            new Viewer("curator", java.util.Map.of("*", Tier.SEALED), Optional.empty(), true, Optional.empty());

    /** What a submission is handed in as. */
    public static final String NQUADS = "application/n-quads";

    private static final Snapshot TEXT =
            new Snapshot(local("snapshot", "d0-text"), local("source", "d0"), "a1".repeat(32), "text/plain", 5000);

    private Submissions() {}

    /** A local name. */
    public static Iri local(String kind, String key) {
        return new LocalName(kind, key).iri();
    }

    /** Somebody cleared up to a tier who may write. */
    public static Viewer writer(Tier tier) {
        return new Viewer(
                "writer-" + tier.word(), java.util.Map.of("*", tier), Optional.empty(), true, Optional.empty());
    }

    /** "At least {@code least}" persons detained, according to the article, according to somebody it does not name. */
    public static Claim figure(String key, int least, Handling handling) {
        return claim(
                key,
                new Content.Figure(
                        local("group", "detained"),
                        HR.personsDetained,
                        new Quantity.AtLeast(BigDecimal.valueOf(least)),
                        HR.PersonUnit,
                        Optional.of(Text.in("en", "at least " + least))),
                handling);
    }

    /** A place within a place. */
    public static Claim place(String key, String site, String place, Handling handling) {
        return claim(
                key,
                new Content.Statement(local("site", site), HR.locatedIn, List.of(local("place", place))),
                handling);
    }

    /** A claim that says that another one supports it. */
    public static Claim supports(String key, String other, Handling handling) {
        return claim(
                key,
                new Content.Statement(local("claim", other), HR.supports, List.of(local("claim", other))),
                handling);
    }

    /** Any content, in the article's own voice after somebody unnamed. */
    public static Claim claim(String key, Content content, Handling handling) {
        Hop voice = new Hop(
                new Speaker.Known(local("agent", "d0-voice")),
                Optional.empty(),
                local("source", "d0"),
                HR.Reported,
                new TreeSet<>(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(Hop.Derivation.DERIVED));
        Hop unnamed = new Hop(
                new Speaker.Unresolved(new TreeSet<>()),
                Optional.empty(),
                HR.Unknown,
                HR.Reported,
                new TreeSet<>(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Claim(
                local("claim", key),
                Optional.of(key),
                false,
                content,
                Polarity.AFFIRMS,
                Optional.empty(),
                new TreeMap<>(),
                List.of(voice, unnamed),
                List.of(new Anchor(TEXT, 10, 20, "b2".repeat(32))),
                handling,
                Optional.empty());
    }

    /** Handling by tier. */
    public static Handling at(Tier tier) {
        return Handling.of(tier);
    }

    /** Public after a moment. */
    public static Handling embargoed(Tier tier, String until) {
        return new Handling(tier, Optional.of(Instant.parse(until)), new TreeSet<>());
    }

    /** The submission as bytes. */
    public static byte[] bytes(Claim... claims) {
        return bytes("case", claims);
    }

    /** The submission as bytes. */
    public static byte[] bytes(String dataset, Claim... claims) {
        return Canonical.bytes(
                Canonical.quads(ClaimWriter.submission(new Submission(dataset, "A test", List.of(claims)))));
    }

    /** As something to read. */
    public static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
