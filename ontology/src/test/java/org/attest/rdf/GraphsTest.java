package org.attest.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.attest.model.Handling;
import org.attest.model.Iri;
import org.attest.model.Tier;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The name of a graph says how its claims are handled. */
class GraphsTest {
    private static final Graphs GRAPHS = new Graphs(Claims.BASE);
    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final String PREFIX = Claims.BASE + "graph/harbour-2031/";

    @Provide
    Arbitrary<Handling> handlings() {
        return Claims.handlings();
    }

    @Test
    void aTier_isTheLastPart() {
        assertEquals(PREFIX + "partner", iri(Handling.of(Tier.PARTNER)));
    }

    @Test
    void anEmbargo_sealsUntilItsEnd_andSaysWhatThenBecomesOfIt() {
        Handling handling =
                new Handling(Tier.PUBLIC, Optional.of(Instant.parse("2031-01-01T00:00:00.250Z")), new TreeSet<>());
        String iri = iri(handling);
        assertEquals(PREFIX + "sealed/until-20310101000001-public", iri);
        Graphs.Name name = GRAPHS.parse(iri).orElseThrow();
        assertEquals(PREFIX + "public", GRAPHS.iri(name.open()).value());
        assertFalse(name.until().orElseThrow().isBefore(handling.embargoUntil().orElseThrow()));
    }

    @Test
    void anEmbargoThatIsOver_isNone() {
        Handling handling = new Handling(Tier.PUBLIC, Optional.of(NOW), new TreeSet<>());
        assertEquals(PREFIX + "public", iri(handling));
    }

    @Test
    void purposes_haveAGraphOfTheirOwn_whateverTheirOrder() {
        TreeSet<Iri> purposes = new TreeSet<>();
        purposes.add(HR.Research);
        purposes.add(HR.Casework);
        String iri = iri(new Handling(Tier.PUBLIC, Optional.empty(), purposes));
        assertEquals(PREFIX + "public/p-" + Graphs.hash(purposes), iri);
        assertEquals(
                Optional.of(purposes),
                GRAPHS.parse(iri).orElseThrow().purposes().flatMap(Graphs::purposes));
    }

    @Test
    void anUnknownHash_standsForNoPurposes() {
        assertEquals(Optional.empty(), Graphs.purposes("0123456789abcdef"));
    }

    @Property
    void aNameIsReadBackFromItsIri(@ForAll("handlings") Handling handling) {
        Graphs.Name name = Graphs.name("harbour-2031", handling, NOW);
        assertEquals(Optional.of(name), GRAPHS.parse(GRAPHS.iri(name).value()));
        assertEquals(handling.tierAt(NOW), name.tier());
        assertTrue(name.open().until().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "http://elsewhere/graph/harbour-2031/public",
                "http://localhost:3330/graph/harbour-2031",
                "http://localhost:3330/graph/harbour-2031/secret",
                "http://localhost:3330/graph/Harbour/public",
                "http://localhost:3330/graph/harbour-2031/public/x",
                "http://localhost:3330/graph/harbour-2031/public/",
                "http://localhost:3330/graph/harbour-2031/public/until-20310101000000-public",
                "http://localhost:3330/graph/harbour-2031/sealed/until-20311301000000-public",
                "http://localhost:3330/graph/harbour-2031/sealed/until-20310101000000-publicp-0123456789abcdef",
                "http://localhost:3330/graph/harbour-2031/public/-p-0123456789abcdef",
                "http://localhost:3330/graph/harbour-2031/public/p-0123456789abcdef/more"
            })
    void otherIris_areNoGraphsOfOurs(String iri) {
        assertEquals(Optional.empty(), GRAPHS.parse(iri));
    }

    private static String iri(Handling handling) {
        return GRAPHS.of("harbour-2031", handling, NOW).value();
    }
}
