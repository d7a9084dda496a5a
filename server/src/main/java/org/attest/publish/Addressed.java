package org.attest.publish;

/**
 * The last part of a path: a name, and the suffix that asks for a format.
 *
 * @param name without the suffix
 * @param suffix without its dot; empty: none, the format is negotiated
 */
public record Addressed(String name, String suffix) {
    /** Takes the suffix off when it is one of the formats. */
    public static Addressed of(String last, Formats formats) {
        int dot = last.lastIndexOf('.');
        String suffix = dot < 1 ? "" : last.substring(dot + 1);
        return formats.has(suffix) ? new Addressed(last.substring(0, dot), suffix) : new Addressed(last, "");
    }
}
