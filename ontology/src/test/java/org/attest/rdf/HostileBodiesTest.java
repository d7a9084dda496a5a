package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.Submission;
import org.attest.rdf.SubmissionReader.Reading;

/** Whatever comes in, the answer is a submission or a list of findings, and never an exception. */
class HostileBodiesTest {
    private static final List<String> NASTY = List.of(
            "_:b",
            "\"x\"",
            "<x>",
            "<urn:attest:local:claim/a#hop1>",
            "<urn:attest:local:claim/..>",
            "<urn:attest:local:claim/a#>",
            "\"1\"^^<http://www.w3.org/2001/XMLSchema#dateTime>",
            "\"99999999999\"^^<http://www.w3.org/2001/XMLSchema#integer>",
            "<https://w3id.org/attest/hr#Claim>",
            "<https://w3id.org/attest/hr#Sealed>",
            "\"x\"@en",
            "\"2031-13\"^^<http://id.loc.gov/datatypes/edtf/EDTF>",
            "<http://localhost:3330/id/claim/x>",
            "<http://localhost:3330/id/snapshot/x>",
            "<a b>",
            "<urn:attest:local:submission>",
            "\"\"^^<http://www.w3.org/1999/02/22-rdf-syntax-ns#langString>",
            "\"99999-01-01T00:00:00Z\"^^<http://www.w3.org/2001/XMLSchema#dateTime>");

    @Provide
    Arbitrary<Submission> submissions() {
        return Claims.submissions();
    }

    @Provide
    Arbitrary<String> types() {
        return Arbitraries.of("application/n-quads", "text/turtle", "application/trig", "application/ld+json");
    }

    @Property(tries = 400)
    void aMangledSubmission_isAnsweredAndNotThrown(@ForAll("submissions") Submission submission, @ForAll long seed)
            throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(Canonical.lines(Canonical.quads(ClaimWriter.submission(submission))));
        for (int i = 0; i < 3; i++) {
            mangle(lines, random);
        }
        answered(String.join("\n", lines) + "\n", "application/n-quads");
    }

    private static void mangle(List<String> lines, Random random) {
        int at = random.nextInt(lines.size());
        String[] terms = lines.get(at).split(" ", 3);
        switch (random.nextInt(5)) {
            case 0 -> lines.remove(at);
            case 1 -> lines.add(terms[0] + " " + terms[1] + " " + nasty(random) + " .");
            case 2 -> lines.set(at, terms[0] + " " + terms[1] + " " + nasty(random) + " .");
            case 3 -> lines.set(at, nasty(random) + " " + terms[1] + " " + terms[2]);
            default -> lines.set(at, terms[0] + " " + nasty(random) + " " + terms[2]);
        }
        if (lines.isEmpty()) {
            lines.add("");
        }
    }

    private static String nasty(Random random) {
        return NASTY.get(random.nextInt(NASTY.size()));
    }

    @Property(tries = 200)
    void noise_isAnsweredAndNotThrown(@ForAll String noise, @ForAll("types") String type) throws IOException {
        answered(noise, type);
    }

    @Property(tries = 100)
    void aTruncatedBody_isNeverTaken(@ForAll("submissions") Submission submission, @ForAll long seed)
            throws IOException {
        byte[] whole = Canonical.bytes(Canonical.quads(ClaimWriter.submission(submission)));
        int length = new Random(seed).nextInt(whole.length - 1);
        Reading reading = new SubmissionReader(Claims.BASE, Limits.USUAL)
                .read(new ByteArrayInputStream(whole, 0, length), "application/n-quads");
        assertInstanceOf(Reading.Refused.class, reading);
    }

    private static void answered(String body, String type) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        switch (new SubmissionReader(Claims.BASE, Limits.USUAL).read(new ByteArrayInputStream(bytes), type)) {
            case Reading.Read read -> new ClaimIds(Claims.KEY, Claims.BASE).resolve(read.submission());
            case Reading.Refused refused -> assertFalse(refused.findings().isEmpty());
        }
    }
}
