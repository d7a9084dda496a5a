package org.attest.access;

/** May he see it, and if not why. The reason is for the audit only: at every door hidden and absent are the same. */
public enum Decision {
    /** He may. */
    SEE,
    /** No: his clearance has ended. */
    EXPIRED,
    /** No: it is above his tier in that dataset, or under embargo. */
    TIER,
    /** No: it may be used for certain purposes only, and he has not declared one of them. */
    PURPOSE,
    /** No: where it belongs, its tier or its purposes cannot be told. */
    UNKNOWN;

    /** True for {@link #SEE} alone. */
    public boolean allows() {
        return this == SEE;
    }
}
