package org.attest.bundle;

import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes JSON in one spelling: keys in the order given, two spaces, one line feed. Bytes must not depend on a library's version. */
final class Json {
    private Json() {}

    static String of(Map<String, ?> object) {
        StringBuilder out = new StringBuilder();
        write(object, "", out);
        return out.append('\n').toString();
    }

    private static void write(Object value, String indent, StringBuilder out) {
        switch (value) {
            case Map<?, ?> map -> entries(map.entrySet().iterator(), indent, out);
            case List<?> list -> items(list.iterator(), indent, out);
            case Integer number -> out.append(number);
            case Boolean truth -> out.append(truth);
            default -> string(value.toString(), out);
        }
    }

    private static void entries(Iterator<? extends Map.Entry<?, ?>> entries, String indent, StringBuilder out) {
        String separator = "{\n";
        while (entries.hasNext()) {
            Map.Entry<?, ?> entry = entries.next();
            out.append(separator).append(indent).append("  ");
            string(String.valueOf(entry.getKey()), out);
            out.append(": ");
            write(entry.getValue(), indent + "  ", out);
            separator = ",\n";
        }
        out.append(separator.startsWith("{") ? "{}" : "\n" + indent + "}");
    }

    private static void items(Iterator<?> items, String indent, StringBuilder out) {
        String separator = "[\n";
        while (items.hasNext()) {
            out.append(separator).append(indent).append("  ");
            write(items.next(), indent + "  ", out);
            separator = ",\n";
        }
        out.append(separator.startsWith("[") ? "[]" : "\n" + indent + "]");
    }

    private static void string(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c == 0x7F) {
                out.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            } else {
                out.append(c);
            }
        }
        out.append('"');
    }
}
