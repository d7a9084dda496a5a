package org.attest.web;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An HTML file with places in it: <code>{{name}}</code> is a value, always escaped, there is no other kind;
 * <code>{{#name}} … {{/name}}</code> repeats for each item of a list, stands once for a true value or a text that is not
 * empty, and not at all otherwise; <code>{{^name}} … {{/name}}</code> the other way round;
 * <code>{{>file}}</code> is another file of the same folder. Names are looked up from the inside out.
 */
public final class Template {
    private static final Pattern TAG = Pattern.compile("\\{\\{([#^/>]?)([A-Za-z][A-Za-z0-9.-]*)\\}\\}");

    private final List<Part> parts;

    private sealed interface Part {}

    private record Fixed(String text) implements Part {}

    private record Value(String name) implements Part {}

    private record Section(String name, boolean when, List<Part> parts) implements Part {}

    private Template(List<Part> parts) {
        this.parts = parts;
    }

    /** A template from the folder of this package. */
    public static Template named(String file) {
        return new Template(parsed(file));
    }

    private static List<Part> parsed(String file) {
        String text = WebFile.text(file);
        Deque<List<Part>> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        open.push(new ArrayList<>());
        Matcher tag = TAG.matcher(text);
        int done = 0;
        while (tag.find()) {
            top(open).add(new Fixed(text.substring(done, tag.start())));
            done = tag.end();
            tag(file, tag.group(1), tag.group(2), open, names);
        }
        top(open).add(new Fixed(text.substring(done)));
        if (!names.isEmpty()) {
            throw new IllegalStateException(file + ": section " + names.peek() + " is not closed");
        }
        return List.copyOf(top(open));
    }

    private static void tag(String file, String sign, String name, Deque<List<Part>> open, Deque<String> names) {
        switch (sign) {
            case "#", "^" -> {
                names.push(sign + name);
                open.push(new ArrayList<>());
            }
            case "/" -> {
                String opened = names.isEmpty() ? "" : names.pop();
                if (opened.isEmpty() || !opened.substring(1).equals(name)) {
                    throw new IllegalStateException(file + ": section " + name + " is closed but not open");
                }
                List<Part> inside = List.copyOf(open.pop());
                top(open).add(new Section(name, opened.startsWith("#"), inside));
            }
            case ">" -> top(open).addAll(parsed(name));
            default -> top(open).add(new Value(name));
        }
    }

    private static List<Part> top(Deque<List<Part>> open) {
        List<Part> top = open.peek();
        if (top == null) {
            throw new IllegalStateException("nothing is open");
        }
        return top;
    }

    /**
     * The template filled in. Values are texts, numbers, booleans, lists and maps; a missing one counts as empty where
     * it decides about a section, and is an error where it should stand.
     */
    public String fill(Map<String, ?> values) {
        StringBuilder out = new StringBuilder();
        Deque<Map<?, ?>> scopes = new ArrayDeque<>();
        scopes.push(values);
        write(parts, scopes, out);
        return out.toString();
    }

    private static void write(List<Part> parts, Deque<Map<?, ?>> scopes, StringBuilder out) {
        for (Part part : parts) {
            switch (part) {
                case Fixed fixed -> out.append(fixed.text());
                case Value value -> out.append(escaped(String.valueOf(required(scopes, value.name()))));
                case Section section -> section(section, scopes, out);
            }
        }
    }

    private static void section(Section section, Deque<Map<?, ?>> scopes, StringBuilder out) {
        List<?> items = items(found(scopes, section.name()));
        if (!section.when()) {
            if (items.isEmpty()) {
                write(section.parts(), scopes, out);
            }
            return;
        }
        for (Object item : items) {
            scopes.push(item instanceof Map<?, ?> map ? map : Map.of("it", item));
            write(section.parts(), scopes, out);
            scopes.pop();
        }
    }

    private static List<?> items(Object value) {
        return switch (value) {
            case List<?> list -> list;
            case Boolean truth -> truth ? List.of(Map.of()) : List.of();
            case String text -> text.isEmpty() ? List.of() : List.of(Map.of());
            default -> List.of(value);
        };
    }

    private static Object required(Deque<Map<?, ?>> scopes, String name) {
        for (Map<?, ?> scope : scopes) {
            Object value = scope.get(name);
            if (value != null) {
                return value;
            }
        }
        throw new IllegalStateException("a page has no value for " + name);
    }

    private static Object found(Deque<Map<?, ?>> scopes, String name) {
        for (Map<?, ?> scope : scopes) {
            Object value = scope.get(name);
            if (value != null) {
                return value;
            }
        }
        return false;
    }

    /** Safe as text and inside quoted attributes. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
