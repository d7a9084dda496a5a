package org.attest.bundle.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words words = new Words(new Facts(List.of()));

    /** Under which it is found in the ontology that lies in the bundle. */
    @Test
    void aCodeIsReadAsItIsWritten() {
        assertEquals("esf:MT18-0101", words.of("https://w3id.org/attest/esf#MT18-0101"));
    }

    @Test
    void aTermIsReadAsWords() {
        assertEquals("persons detained", words.of(Facts.HR + "personsDetained"));
    }
}
