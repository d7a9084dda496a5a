package org.attest.access;

/** A body without a declared length turned out to be longer than any door takes. */
public final class BodyTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;
}
