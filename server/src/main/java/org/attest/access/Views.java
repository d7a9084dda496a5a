package org.attest.access;

/** Opens views: the one place where a viewer's clearance becomes a set of visible graphs. */
public interface Views {
    /**
     * What this viewer may see, at one moment: later changes do not show in it.
     *
     * @return a view to be closed by the caller, in the same thread
     */
    View of(Viewer viewer);
}
