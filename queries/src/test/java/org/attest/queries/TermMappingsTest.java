package org.attest.queries;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.attest.model.Tier;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;

/** The ontology's own notations, asked as anybody asks them. */
class TermMappingsTest {
    private static final NamedQuery QUERY = QueryCatalog.load().get("term-mappings");
    private static final Case NOTHING = Case.submitted("mill");

    private static List<String> asked(String... parts) {
        List<String> lines = NOTHING.ask(QUERY, parts);
        return lines.subList(1, lines.size());
    }

    @Test
    void grades_areFoundByTheirNotation() {
        List<String> found = asked("scheme=" + HR.informationCredibilities, "notation=3");
        assertFalse(found.isEmpty());
        assertTrue(found.stream().allMatch(row -> row.contains("hr:InformationCredibility3,")), found::toString);
    }

    @Test
    void matches_areFoundByHowTheyBegin() {
        List<String> all = asked("scheme=" + HR.consentStatuses);
        List<String> some = asked("scheme=" + HR.consentStatuses, "match=https://w3id.org/dpv#");
        assertFalse(some.isEmpty());
        assertTrue(some.stream().allMatch(row -> row.contains("https://w3id.org/dpv#")), some::toString);
        assertTrue(all.containsAll(some));
    }

    @Test
    void everybody_getsTheSame() {
        assertEquals(NOTHING.ask(QUERY), Case.submitted("mill", Tier.values()).ask(QUERY));
    }
}
