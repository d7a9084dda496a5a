package org.attest.model;

/** Whether the speaker affirms the content, denies it, or does neither (asks, calls for, wonders). */
public enum Polarity {
    AFFIRMS,
    DENIES,
    NEITHER
}
