package org.attest.bundle.read;

/**
 * Something a reader came upon.
 *
 * @param code stable word for programs, for example {@code digest}, {@code unlisted}, {@code leaf-number}
 * @param place the file, and the line or leaf in it; empty for the bundle as a whole
 * @param message what was expected, what was found
 */
public record Finding(String code, String place, String message) {
    @Override
    public String toString() {
        return place.isEmpty() ? code + ": " + message : code + " at " + place + ": " + message;
    }
}
