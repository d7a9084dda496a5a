package org.attest.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Content.Figure;
import org.attest.model.Content.Statement;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Text;
import org.attest.rdf.Limits;
import org.attest.rdf.LocalName;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.SubmissionReader.Reading;

/** The first case as it leaves the loader, and its names for tests: the values of the case stand here once. */
final class SeedCase {
    static final String BASE = "http://localhost:3330/";
    static final String ARTICLE_SHA256 = "b3785b0e67a34bff3cfa82d6f4d19c8ec28785a39a9f3ecf85cc8ea43302e852";

    static final Iri VOICE = local("agent/d0-voice");
    static final Iri CURATOR = local("agent/curator");
    static final Iri GOVERNMENT_SOURCE = local("agent/government-source");
    static final Iri OFFICIAL = local("person/official");
    static final Iri D0 = local("source/d0");
    static final Iri DETAINED = local("group/detained");
    static final Iri CONTACTEES = local("group/contactees");
    static final Iri KILLED = local("group/killed");
    static final Iri EVACUEES = local("group/evacuees");
    static final Iri SHELTERED = local("group/sheltered");
    static final Iri EXPECTED = local("group/expected");
    static final Iri SAFE_HOUSES = local("place/safe-houses");
    static final Iri PURGE = local("incident/purge");
    static final Iri ARGUN_CENTRE = local("site/argun-centre");
    static final Iri NOVAYA_GAZETA = local("organization/novaya-gazeta");
    static final Iri MAILONLINE = local("organization/mailonline");
    static final Iri NETWORK = local("organization/russian-lgbt-network");

    private static final SubmissionBody BODY = load();
    private static final Submission SUBMISSION = read(BODY);
    private static final Map<String, Claim> BY_LABEL = new TreeMap<>();

    static {
        SUBMISSION.claims().forEach(claim -> claim.label().ifPresent(label -> BY_LABEL.put(label, claim)));
    }

    private SeedCase() {}

    static Iri local(String name) {
        return new Iri(LocalName.PREFIX + name);
    }

    static SubmissionBody body() {
        return BODY;
    }

    static Submission submission() {
        return SUBMISSION;
    }

    static Claim claim(String label) {
        Claim claim = BY_LABEL.get(label);
        if (claim == null) {
            throw new AssertionError("there is no claim " + label);
        }
        return claim;
    }

    static Figure figure(String label) {
        return (Figure) claim(label).content();
    }

    static Statement statement(String label) {
        return (Statement) claim(label).content();
    }

    static boolean mentions(Claim claim, Iri thing) {
        Content content = claim.content();
        return content.subject().equals(thing)
                || (content instanceof Statement statement
                        && statement.objects().contains(thing))
                || claim.qualifiers().values().stream().anyMatch(values -> values.contains(thing));
    }

    static Text english(String text) {
        return Text.in("en", text);
    }

    static Submission read(SubmissionBody body) {
        try {
            return switch (new SubmissionReader(BASE, Limits.USUAL).read(body.open(), SubmissionBody.MEDIA_TYPE)) {
                case Reading.Read read -> read.submission();
                case Reading.Refused refused -> throw new AssertionError(refused.findings());
            };
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static SubmissionBody load() {
        Keeping keeping = new Keeping();
        try {
            LoadReport report = Load.run(LoadRequest.of("seed-case", BASE), keeping);
            if (!report.clean()) {
                throw new AssertionError(report);
            }
            return keeping.body();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
