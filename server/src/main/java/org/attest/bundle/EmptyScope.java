package org.attest.bundle;

/** There is nothing in scope for this viewer: absent and hidden are the same. */
public final class EmptyScope extends RuntimeException {
    private static final long serialVersionUID = 1L;

    EmptyScope() {
        super("nothing is recorded about this, as far as you may see");
    }
}
