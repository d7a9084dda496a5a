package org.attest.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.CharacterCodingException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.attest.model.Anchor;
import org.attest.model.Iri;
import org.attest.model.Snapshot;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static Article article(String text) {
        try {
            return new Article(text.getBytes(UTF_8));
        } catch (CharacterCodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static Anchor anchor(Article article, int start, int end, String passageSha256) {
        Iri id = new Iri("urn:attest:local:snapshot/s");
        Snapshot snapshot = new Snapshot(
                id, new Iri("urn:attest:local:source/s"), article.sha256(), "text/plain", article.characters());
        return new Anchor(snapshot, start, end, passageSha256);
    }

    @Test
    void positions_countCharacters_notTheirHalves() {
        Article article = article("a😀b\u00A0c");
        assertEquals(5, article.characters());
        assertEquals("😀b", article.passage(1, 3));
    }

    @Test
    void anAnchor_holds_whereItsPassageStands() {
        Article article = article("one two three");
        assertInstanceOf(AnchorCheck.Holds.class, article.check(anchor(article, 4, 7, article.passageSha256(4, 7))));
    }

    @Test
    void anAnchor_shiftedByOne_doesNotHold() {
        Article article = article("one two three");
        String digest = article.passageSha256(4, 7);
        assertEquals(
                new AnchorCheck.OtherPassage(digest, article.passageSha256(5, 8)),
                article.check(anchor(article, 5, 8, digest)));
    }

    @Test
    void anAnchor_behindTheEnd_isOutOfRange() {
        Article article = article("one two three");
        assertEquals(
                new AnchorCheck.OutOfRange(14, 13), article.check(anchor(article, 4, 14, article.passageSha256(4, 7))));
    }

    @Test
    void anAnchor_intoAnotherText_saysWhichWasExpected() {
        Article article = article("one two three");
        Article other = article("one two three ");
        assertEquals(
                new AnchorCheck.OtherText(article.sha256(), other.sha256()),
                other.check(anchor(article, 4, 7, article.passageSha256(4, 7))));
    }

    @Test
    void aTextThatIsNotUtf8_isRefused() {
        assertThrows(CharacterCodingException.class, () -> new Article(new byte[] {(byte) 0xC3, 'a'}));
    }

    @Property(tries = 200)
    void everyPassage_holdsWhereItWasTaken_andItsPartsMakeTheWhole(
            @ForAll @StringLength(min = 2, max = 40) @Chars({'a', ' ', 'é', '漢', '\n'}) String text, @ForAll int seed) {
        Article article = article(text + "😀");
        int cut = 1 + Math.floorMod(seed, article.characters() - 1);
        assertEquals(text + "😀", article.passage(0, cut) + article.passage(cut, article.characters()));
        assertInstanceOf(
                AnchorCheck.Holds.class, article.check(anchor(article, 0, cut, article.passageSha256(0, cut))));
    }
}
