package org.attest.model;

import java.util.Collections;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One step of an attribution chain: somebody saying it somewhere in some way.
 *
 * @param speaker who says it
 * @param speaksFor the organization or group in whose name the speaker speaks; empty: not said
 * @param saidIn the source it is said in; {@code hr:Unknown} when the text does not name it
 * @param modality how firmly ({@code hr:Asserted}, {@code hr:Reported}, {@code hr:Believed} ...)
 * @param speechActs what kind of utterance, where it matters; may be empty
 * @param directQuote true when the words stand between quotation marks
 * @param connection how the speaker knows ({@code hr:FirstHand} ...); empty: not said
 * @param saidAt when it was said; empty: not said
 * @param from how it was had from the next hop; empty on the last hop and only there
 */
public record Hop(
        Speaker speaker,
        Optional<Iri> speaksFor,
        Iri saidIn,
        Iri modality,
        SortedSet<Iri> speechActs,
        boolean directQuote,
        Optional<Iri> connection,
        Optional<Text> saidAt,
        Optional<Derivation> from) {
    public Hop {
        speechActs = Collections.unmodifiableSortedSet(new TreeSet<>(speechActs));
    }

    /** How one hop has its content from the next (PROV-O section 3.1). */
    public enum Derivation {
        /** {@code prov:wasQuotedFrom}: the next speaker's own words. */
        QUOTED,
        /** {@code prov:hadPrimarySource}: the next speaker knows at first hand. */
        PRIMARY_SOURCE,
        /** {@code prov:wasDerivedFrom}: retold. */
        DERIVED
    }
}
