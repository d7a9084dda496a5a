package org.attest.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfExceptionTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            2013-13,          5,  a month 01 to 12,              '13'
            2013-02-30,       8,  a day that this month has,     '30'
            2013-0,           6,  a month 01 to 12,              the end
            199u,             3,  X for a digit not specified,   'u'
            "2013 ",          4,  the end,                       a space
            2004/open,        5,  "'..' when the interval is open", 'o'
            2004/2003,        5,  does not begin before,         '2003'
            2013-21-01,       7,  has no day,                    '-'
            "",               0,  a year of four digits,         the end
            20\u200b13,       2,  a year of four digits,         U+200B
            """)
    void aRefusal_saysWhereAndWhatBelongsThere(String text, int index, String expected, String found) {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse(text));

        assertEquals(text, refusal.input());
        assertEquals(index, refusal.index());
        assertTrue(refusal.expected().contains(expected), refusal.expected());
        assertEquals(found, refusal.found());
        assertEquals(
                "not EDTF, character " + (index + 1) + ": expected " + refusal.expected() + ", found " + found,
                refusal.getMessage());
    }

    @Test
    void aRefusal_doesNotRepeatACellFromTheWrongColumn() {
        EdtfException refusal = assertThrows(EdtfException.class, () -> Edtf.parse("Kanarie Vogel, teacher"));
        assertFalse(refusal.getMessage().contains("anarie"), refusal.getMessage());
    }
}
