package org.attest.store;

/** The moments of one submission at which a machine can stop: named, so that tests can stop it there. */
public enum Step {
    /** The submission is read and found good; nothing is written. */
    AFTER_READ,
    /** The entry is made; nothing of it is on disk. */
    BEFORE_LOG,
    /** Half of the entry's bytes are in the file. */
    MID_LOG,
    /** The entry is on disk; no projection knows it. */
    AFTER_LOG,
    /** The open projection has it, the sealed one has not. */
    AFTER_OPEN_COMMIT,
    /** The sealed projection is about to have it. */
    BEFORE_SEALED_COMMIT,
    /** Both have it; the submitter does not know yet. */
    AFTER_COMMIT
}
