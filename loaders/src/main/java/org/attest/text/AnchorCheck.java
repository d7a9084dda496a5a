package org.attest.text;

/** Whether an anchor holds in a text. */
public sealed interface AnchorCheck {
    /** The passage stands where it is said to. */
    record Holds() implements AnchorCheck {}

    /**
     * The anchor is into another text.
     *
     * @param expected digest of the snapshot the anchor names
     * @param found digest of the text given
     */
    record OtherText(String expected, String found) implements AnchorCheck {}

    /**
     * The text is too short.
     *
     * @param end where the passage would end
     * @param characters the text's length, both in Unicode code points
     */
    record OutOfRange(int end, int characters) implements AnchorCheck {}

    /**
     * Something else stands there.
     *
     * @param expected digest of the passage the anchor names
     * @param found digest of the passage that stands there
     */
    record OtherPassage(String expected, String found) implements AnchorCheck {}
}
