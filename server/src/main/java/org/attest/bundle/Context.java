package org.attest.bundle;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.jena.sparql.core.Quad;
import org.attest.access.Viewer;
import org.attest.bundle.leaf.Leaves;
import org.attest.bundle.leaf.Terms;
import org.attest.bundle.report.Report;

/** What was asked, by whom, and what came of it: the facts a bundle states about itself. Nothing counts beyond the viewer. */
record Context(BundleRequest request, Evidence evidence, Scoped scoped, String number) {
    /** A request in one spelling: the same for the same question of the same clearance. */
    static String spelling(BundleRequest request, Viewer viewer) {
        Map<String, Object> spelling = new LinkedHashMap<>(asked(request.scope()));
        spelling.put("asOf", request.asOf().map(Object::toString).orElse("now"));
        spelling.put("tiers", tiers(viewer));
        spelling.put("purpose", viewer.purpose().orElse(""));
        return Json.of(spelling);
    }

    private static Map<String, Object> asked(BundleRequest.Scope scope) {
        Map<String, Object> asked = new LinkedHashMap<>();
        switch (scope) {
            case BundleRequest.About about -> {
                asked.put("kind", about.kind().word());
                asked.put("iri", about.iri().value());
            }
            case BundleRequest.Answer answer -> {
                asked.put("query", answer.query());
                asked.put("parameters", answer.parameters());
            }
        }
        return asked;
    }

    private static SortedMap<String, String> tiers(Viewer viewer) {
        SortedMap<String, String> tiers = new TreeMap<>();
        tiers.put("*", viewer.tierIn("*").word());
        viewer.tiers().forEach((dataset, tier) -> tiers.put(dataset, tier.word()));
        return tiers;
    }

    /** The viewer's tier in each dataset that is in the bundle; his other clearances are nobody's business. */
    private SortedMap<String, String> tiersHere() {
        SortedMap<String, String> tiers = new TreeMap<>();
        for (Quad quad : scoped.quads()) {
            if (quad.getPredicate().hasURI(Terms.HR + "inDataset")) {
                String dataset = quad.getObject().toString();
                String id = dataset.substring(dataset.lastIndexOf('/') + 1);
                tiers.put(id, evidence.viewer().tierIn(id).word());
            }
        }
        return tiers;
    }

    /** {@code context.json}. */
    String json(Report report, Leaves leaves) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "attest-context-1");
        json.put("bundle", number);
        json.put("asked", asked(request.scope()));
        json.put("asOf", scoped.asOf().toString());
        json.put("viewer", Map.of("tiers", tiersHere()));
        evidence.viewer().purpose().ifPresent(purpose -> json.put("purpose", purpose));
        json.put("lookedFor", Texts.lines("looked-for.txt"));
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("claims", report.claims().size());
        counts.put("designations", report.designations().size());
        counts.put("leaves", leaves.digests().size());
        counts.put("contraryPairs", report.contrary().size());
        counts.put("exhibits", evidence.exhibits().size());
        json.put("counts", counts);
        json.put("report", Report.FORM);
        json.put("seal", "unsealed");
        return Json.of(json);
    }

    /** {@code commitment.json}: how many leaves there are and the root of the tree over them. */
    String commitment(Leaves leaves) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", "attest-commitment-1");
        json.put("bundle", number);
        json.put("leaves", leaves.digests().size());
        json.put("root", leaves.root());
        return Json.of(json);
    }

    /** Lines of {@code bag-info.txt}: no machine, no clock. */
    List<String> info() {
        LocalDate date = scoped.asOf().atOffset(ZoneOffset.UTC).toLocalDate();
        return List.of(
                "Attest-As-Of: " + scoped.asOf(),
                "Attest-Bundle-Format: 1",
                "Attest-Seal: unsealed",
                "Bagging-Date: " + date,
                "External-Identifier: " + number);
    }

    /** What the texts for readers are filled with. */
    Map<String, String> values(Leaves leaves) {
        return Map.of(
                "number", number,
                "looked-for", String.join("\n", Texts.lines("looked-for.txt")),
                "as-of", scoped.asOf().toString(),
                "leaf-count", String.valueOf(leaves.digests().size()),
                "root", leaves.root());
    }

    BundleSummary summary(Report report, Leaves leaves) {
        return new BundleSummary(
                number,
                scoped.asOf(),
                report.rows().size(),
                leaves.digests().size(),
                report.contrary().size(),
                leaves.root());
    }
}
