package org.attest.model;

import java.util.Optional;

/** When what is claimed happened or held, as precisely as the source says and no more precisely. */
public sealed interface When {
    /**
     * A date or interval of its own.
     *
     * @param edtf ISO 8601-2 / EDTF expression, lexically as given
     */
    record Absolute(String edtf) implements When {}

    /**
     * A time told from another: "last spring" in a text. It is computed when read, against every date claimed for the
     * anchor, and never replaced by what it was computed to.
     *
     * @param phrase the words
     * @param anchor the source whose date it hangs on
     * @param rule how the phrase reads ({@code hr:LastSpring}, {@code hr:Past} ...)
     * @param offset the rule's length as xsd:duration; empty where the rule has none
     */
    record Relative(Text phrase, Iri anchor, Iri rule, Optional<String> offset) implements When {}
}
