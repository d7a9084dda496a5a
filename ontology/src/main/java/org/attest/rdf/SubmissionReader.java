package org.attest.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.attest.model.Claim;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.model.Text;
import org.attest.rdf.Finding.Code;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;

/**
 * Reads a submission, or says everything that is wrong with it. Nothing outside the body is read: no context but our own, no
 * import, no base.
 */
public final class SubmissionReader {
    private final String base;
    private final Limits limits;

    /**
     * Reads for one instance.
     *
     * @param base the instance's base IRI, ends in a slash: things on record are named under it
     * @param limits how much is taken
     */
    public SubmissionReader(String base, Limits limits) {
        this.base = base;
        this.limits = limits;
    }

    /** What became of a body. */
    public sealed interface Reading {
        /**
         * It is a submission.
         *
         * @param warnings what is allowed and probably an oversight, up to the limit of findings, sorted by place; may be empty
         */
        record Read(Submission submission, List<Warning> warnings) implements Reading {
            public Read {
                warnings = List.copyOf(warnings);
            }
        }

        /**
         * It is not.
         *
         * @param findings all of them up to the limit, sorted by place; at least one
         */
        record Refused(List<Finding> findings) implements Reading {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    /**
     * Reads a body to its end.
     *
     * @param mediaType {@code application/n-quads}, {@code application/n-triples}, {@code application/trig}, {@code
     *     text/turtle} or {@code application/ld+json}, with or without parameters
     * @throws IOException when the body breaks off
     */
    public Reading read(InputStream body, String mediaType) throws IOException {
        Findings findings = new Findings(limits.findings());
        Optional<Lang> language = language(mediaType);
        if (language.isEmpty()) {
            findings.add(
                    Code.NOT_ALLOWED,
                    "media type",
                    "hand in application/n-quads, application/trig, text/turtle or application/ld+json");
            return findings.refused();
        }
        Optional<Graph> graph = new Body(limits, findings).read(body, language.get());
        return graph.isPresent() ? check(graph.get(), findings) : findings.refused();
    }

    private Reading check(Graph graph, Findings findings) {
        new Vetting(graph, base, limits, findings).run();
        ShapeReport report = Shapes.attest().check(graph);
        report.violations().forEach(violation -> findings.add(Violations.finding(violation)));
        new References(graph, findings).run();
        return findings.isEmpty() ? submission(graph, warnings(report), findings) : findings.refused();
    }

    private List<Warning> warnings(ShapeReport report) {
        List<Warning> all = report.warnings().stream()
                .map(Violations::warning)
                .distinct()
                .sorted(Comparator.comparing(Warning::place).thenComparing(Warning::message))
                .toList();
        if (all.size() <= limits.findings()) {
            return all;
        }
        List<Warning> listed = new ArrayList<>(all.subList(0, limits.findings()));
        listed.add(new Warning("submission", all.size() - limits.findings() + " more warnings are not listed"));
        return listed;
    }

    private static Reading submission(Graph graph, List<Warning> warnings, Findings findings) {
        ClaimReader reader = new ClaimReader(graph);
        List<Claim> claims = new ArrayList<>();
        for (Iri claim : reader.claims()) {
            try {
                claims.add(reader.read(claim));
            } catch (IllegalArgumentException malformed) {
                findings.add(Code.SHAPE, Places.name(claim.value()), String.valueOf(malformed.getMessage()));
            }
        }
        Properties header = new Properties(graph);
        everyHopIsSaid(header, claims, findings);
        return findings.isEmpty()
                ? new Reading.Read(
                        new Submission(header(header, HR.dataset), header(header, DCT.title), claims), warnings)
                : findings.refused();
    }

    /** Hops that lead to one another in a circle belong to no chain, and would be lost without a word. */
    private static void everyHopIsSaid(Properties graph, List<Claim> claims, Findings findings) {
        int said = claims.stream().mapToInt(claim -> claim.chain().size()).sum();
        int described = graph.instances(HR.Hop).size();
        if (findings.isEmpty() && said < described) {
            findings.add(
                    Code.SHAPE,
                    "submission hr:Hop",
                    "hops that lead to one another but to no claim: found " + described + " hops, " + said
                            + " in chains");
        }
    }

    private static String header(Properties properties, Iri property) {
        Text text = properties.needed(Terms.node(LocalName.SUBMISSION), property);
        return text.lexical();
    }

    private static Optional<Lang> language(String mediaType) {
        String bare = mediaType.split(";", 2)[0].strip();
        return List.of(Lang.NQUADS, Lang.NTRIPLES, Lang.TRIG, Lang.TURTLE, Lang.JSONLD).stream()
                .filter(language -> language.equals(RDFLanguages.contentTypeToLang(bare)))
                .findFirst();
    }
}
