package org.attest.mapping;

import org.apache.jena.graph.Node;

/**
 * A truth value, written as one of two words.
 *
 * @param yes the word for true
 * @param no the word for false
 */
record Worded(String yes, String no) implements Datatype {
    Worded {
        if (yes.isEmpty() || no.isEmpty() || yes.equals(no)) {
            throw new IllegalArgumentException("a format for truth values has two words, as Y|N");
        }
    }

    static Worded of(String format) {
        int bar = format.indexOf('|');
        return new Worded(format.substring(0, Math.max(bar, 0)), format.substring(bar + 1));
    }

    @Override
    public Node read(String cell) throws Unreadable {
        String word = cell.strip();
        if (!word.equals(yes) && !word.equals(no)) {
            throw new Unreadable("datatype", "is neither " + yes + " nor " + no);
        }
        return Datatype.literal(String.valueOf(word.equals(yes)), "boolean");
    }
}
