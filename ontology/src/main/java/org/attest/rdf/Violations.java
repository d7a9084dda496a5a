package org.attest.rdf;

import java.util.Map;
import java.util.Set;
import org.attest.rdf.Finding.Code;
import org.attest.rdf.ShapeReport.Violation;

/** Results of shapes as findings and warnings. */
final class Violations {
    private static final Map<String, Code> BY_PATH = Map.of(
            "hr:tier", Code.TIER,
            "hr:purposeAllowed", Code.TIER,
            "hr:embargoUntil", Code.DATE,
            "hr:when", Code.DATE,
            "hr:saidAt", Code.DATE,
            "hr:sha256", Code.DIGEST,
            "hr:passageSha256", Code.DIGEST);
    private static final Set<String> LINKS = Set.of(
            "hr:attribution",
            "hr:anchor",
            "oa:hasSource",
            "oa:hasSelector",
            "prov:wasQuotedFrom",
            "prov:hadPrimarySource",
            "prov:wasDerivedFrom");

    private Violations() {}

    static Finding finding(Violation violation) {
        return new Finding(code(violation), place(violation), violation.message());
    }

    static Warning warning(Violation violation) {
        return new Warning(place(violation), violation.message());
    }

    private static String place(Violation violation) {
        return Places.name(violation.focus()) + (violation.path().isEmpty() ? "" : " " + violation.path());
    }

    private static Code code(Violation violation) {
        return switch (violation.constraint()) {
            case "ClosedConstraintComponent" -> Code.NOT_ALLOWED;
            case "ClassConstraintComponent" ->
                LINKS.contains(violation.path()) ? Code.DANGLING : BY_PATH.getOrDefault(violation.path(), Code.SHAPE);
            default -> BY_PATH.getOrDefault(violation.path(), Code.SHAPE);
        };
    }
}
