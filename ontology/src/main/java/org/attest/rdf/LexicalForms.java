package org.attest.rdf;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.model.Text;
import org.jspecify.annotations.Nullable;

/** The rules, datatype by datatype. */
final class LexicalForms {
    private static final Set<String> INTEGERS = Set.of(
            "integer",
            "long",
            "int",
            "short",
            "byte",
            "nonNegativeInteger",
            "positiveInteger",
            "nonPositiveInteger",
            "negativeInteger",
            "unsignedLong",
            "unsignedInt",
            "unsignedShort",
            "unsignedByte");
    private static final Pattern DATE_TIME = Pattern.compile(
            "(-?\\d{4,}-\\d\\d-\\d\\d)(?:(T)(\\d\\d)(:\\d\\d:\\d\\d)(?:\\.(\\d+))?)?(Z|[+-]\\d\\d:\\d\\d)?");

    private LexicalForms() {}

    static LexicalForm of(Text literal, String type) {
        String lexical = literal.lexical().strip();
        if (lexical.contains("T24:")) {
            return new LexicalForm.Invalid("the end of a day is written as 00:00:00 of the next");
        }
        if (type.equals("double") || type.equals("float")) {
            return inexact(lexical);
        }
        return expect(literal, canonical(type, lexical));
    }

    private static String canonical(String type, String lexical) {
        if (INTEGERS.contains(type)) {
            return new BigInteger(lexical).toString();
        }
        return switch (type) {
            case "decimal" -> decimal(new BigDecimal(lexical));
            case "boolean" -> lexical.equals("1") || lexical.equals("true") ? "true" : "false";
            case "dateTime", "dateTimeStamp", "date" -> date(lexical);
            default -> lexical;
        };
    }

    private static LexicalForm expect(Text literal, String lexical) {
        return lexical.equals(literal.lexical())
                ? new LexicalForm.AsItMustBe()
                : new LexicalForm.Otherwise(Text.typed(lexical, literal.datatype()));
    }

    /** A double has many spellings and none of them is exact. */
    private static LexicalForm inexact(String lexical) {
        double number = lexical.endsWith("INF") ? Double.NaN : Double.parseDouble(lexical);
        return Double.isFinite(number)
                ? new LexicalForm.Otherwise(Text.typed(decimal(BigDecimal.valueOf(number)), Terms.DECIMAL))
                : new LexicalForm.Invalid("not a finite number: write an xsd:decimal");
    }

    /** With a point and at least one digit after it, as Turtle writes it. */
    static String decimal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.setScale(Math.max(stripped.scale(), 1)).toPlainString();
    }

    private static String date(String lexical) {
        Matcher parts = DATE_TIME.matcher(lexical);
        if (!parts.matches()) {
            return lexical;
        }
        String zone = parts.group(6) == null ? "" : parts.group(6).matches("[+-]00:00") ? "Z" : parts.group(6);
        if (parts.group(2) == null) {
            return parts.group(1) + zone;
        }
        return parts.group(1) + "T" + parts.group(3) + parts.group(4) + fraction(parts.group(5)) + zone;
    }

    private static String fraction(@Nullable String digits) {
        String kept = digits == null ? "" : digits.replaceFirst("0+$", "");
        return kept.isEmpty() ? "" : "." + kept;
    }
}
