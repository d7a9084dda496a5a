package org.attest.bundle.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.bundle.read.Finding;

/**
 * What a check of a bundle came to.
 *
 * @param findings everything that is wrong; empty: valid
 * @param notes what a reader should know and is not wrong
 * @param facts what the bundle says of itself and the check confirmed, by name: {@code bundle}, {@code leaves}, {@code
 *     root}, {@code seal} ...; a fact that could not be read is absent
 */
public record BundleReport(List<Finding> findings, List<Finding> notes, SortedMap<String, String> facts) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    public BundleReport {
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
    }

    /** True when nothing is wrong. */
    public boolean valid() {
        return findings.isEmpty();
    }

    /** For people: one line a finding, then the notes, the facts and the verdict. */
    public String text() {
        StringBuilder text = new StringBuilder();
        findings.forEach(finding -> text.append("FINDING ").append(finding).append('\n'));
        notes.forEach(note -> text.append("note    ").append(note).append('\n'));
        facts.forEach((name, fact) ->
                text.append("fact    ").append(name).append(": ").append(fact).append('\n'));
        String verdict = valid() ? "VALID" : "INVALID: " + findings.size() + " finding(s)";
        return text.append(verdict).append('\n').toString();
    }

    /** For programs: an object with {@code valid}, {@code findings}, {@code notes}, {@code facts}. */
    public String json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", valid());
        json.put("findings", findings);
        json.put("notes", notes);
        json.put("facts", facts);
        try {
            return JSON.writeValueAsString(json) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a report is always JSON", e);
        }
    }
}
