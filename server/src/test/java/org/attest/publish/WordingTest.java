package org.attest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.apache.jena.graph.NodeFactory;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Paths PATHS = new Paths("https://attest.example/");

    private static String text(String iri) {
        return Wording.text(NodeFactory.createURI(iri), PATHS);
    }

    @Test
    void aCodeIsReadByItsLabel_andAnUnknownOneInFull() {
        assertEquals("gay or lesbian person", text("https://w3id.org/attest/esf#MT23-0304"));
        assertEquals("https://w3id.org/attest/esf#MT0-0", text("https://w3id.org/attest/esf#MT0-0"));
    }

    @Test
    void anAcronymIsReadByItsLabel() {
        assertEquals(
                "Convention against Torture and Other Cruel, Inhuman or Degrading Treatment or Punishment",
                text(HR.CAT.value()));
    }

    @Test
    void aTermIsReadAsWords_andAThingByKindAndSlug() {
        assertEquals("persons detained", text(HR.personsDetained.value()));
        assertEquals("site/abc", text("https://attest.example/id/site/abc"));
    }
}
