package org.attest.model;

/**
 * A value that could lead to a person at risk, or a secret. It prints as nothing; who may {@link #reveal()} it is a
 * tested rule.
 *
 * @param <T> what is hidden
 */
public final class Sensitive<T> {
    private final T value;

    private Sensitive(T value) {
        this.value = value;
    }

    /** Hides a value. */
    public static <T> Sensitive<T> of(T value) {
        return new Sensitive<>(value);
    }

    /** The value itself: only where the architecture test allows it. */
    public T reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "(sensitive)";
    }
}
