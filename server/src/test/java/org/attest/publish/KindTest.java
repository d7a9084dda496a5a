package org.attest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.model.Iri;
import org.attest.rdf.LocalName;
import org.attest.rdf.Vocabulary;
import org.attest.vocab.HR;
import org.junit.jupiter.api.Test;

/** What can be handed in is also listed. */
class KindTest {
    @Test
    void everythingThatCanHaveALocalName_isListed() {
        Set<String> named = new TreeSet<>(LocalName.KINDS);
        named.removeAll(Set.of("claim", "snapshot"));
        assertEquals(
                named, Arrays.stream(Kind.values()).map(Kind::word).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void aKindIsFoundByItsPathWord_andHasClassesTheOntologyKnows() {
        for (Kind kind : Kind.values()) {
            assertEquals(Optional.of(kind), Kind.ofPlural(kind.plural()));
            assertTrue(kind.classes().stream().map(Iri::new).allMatch(Vocabulary.attest()::knows), kind.word());
        }
    }

    @Test
    void subclassesAreFiledWithTheirKind() {
        assertTrue(Kind.INTERVENTION.classes().contains(HR.Evacuation.value()));
        assertTrue(Kind.FINDING.classes().contains(HR.AutopsyFinding.value()));
        assertTrue(Kind.ACT.classes().contains(HR.ArrestOrDetention.value()));
        assertTrue(Kind.ORGANIZATION.classes().contains(HR.SecurityUnit.value()));
        assertTrue(Kind.SOURCE.classes().contains(HR.Testimony.value()));
    }
}
