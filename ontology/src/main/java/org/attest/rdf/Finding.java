package org.attest.rdf;

import java.util.Locale;

/**
 * Something wrong with a submission.
 *
 * @param code what kind of thing
 * @param place the claim's local name and the property, or line and column, or the part of the submission
 * @param message what was expected, what was found, what to do; never a value of a claim that is not public or for partners
 */
public record Finding(Code code, String place, String message) {
    /** Kinds of findings. */
    public enum Code {
        /** A property missing, too many, or of the wrong kind. */
        SHAPE,
        /** A node without an IRI. */
        BLANK_NODE,
        /** The handling of a claim does not fit: unknown tier, or less secret than what it refers to. */
        TIER,
        /** A date or interval that cannot be read. */
        DATE,
        /** A digest that is not one. */
        DIGEST,
        /** Fewer or more claims than announced. */
        TRUNCATED,
        /** The body is not of its media type. */
        SYNTAX,
        /** A literal spelled otherwise than it must be. */
        CANONICAL,
        /** Something that has no place in a submission. */
        NOT_ALLOWED,
        /** A reference to something the submission does not describe. */
        DANGLING,
        /** A claim that refers to itself, through others or directly. */
        CYCLE,
        /** More than is taken at once. */
        LIMIT;

        /** The word for programs: {@code shape}, {@code blank-node}, {@code not-allowed} ... */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
