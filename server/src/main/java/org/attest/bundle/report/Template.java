package org.attest.bundle.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text file of named blocks, each begun by a line {@code <!-- block NAME -->}. {@code {{name}}} is filled in and escaped,
 * {@code {{{name}}}} is filled in as it is.
 */
final class Template {
    private static final Pattern BLOCK = Pattern.compile("(?m)^<!-- block ([a-z-]+) -->\\n");
    private static final Pattern PLACE = Pattern.compile("\\{\\{(\\{?)([a-z0-9-]+)\\}?\\}\\}");

    private final String name;
    private final UnaryOperator<String> escape;
    private final Map<String, String> blocks = new HashMap<>();

    private Template(String name, String text, UnaryOperator<String> escape) {
        this.name = name;
        this.escape = escape;
        Matcher begin = BLOCK.matcher(text);
        boolean more = begin.find();
        while (more) {
            String block = begin.group(1);
            int start = begin.end();
            more = begin.find();
            blocks.put(block, text.substring(start, more ? begin.start() : text.length()));
        }
    }

    /** A template whose values are escaped for HTML. */
    static Template html(String name) {
        return new Template(name, text(name), Template::escaped);
    }

    /** A template for plain text. */
    static Template plain(String name) {
        return new Template(name, text(name), UnaryOperator.identity());
    }

    /** A block filled in; throws when the block or a value is missing. */
    String fill(String block, Map<String, String> values) {
        return PLACE.matcher(required(blocks, block)).replaceAll(place -> {
            String value = required(values, place.group(2));
            return Matcher.quoteReplacement(place.group(1).isEmpty() ? escape.apply(value) : value);
        });
    }

    private String required(Map<String, String> map, String key) {
        String value = map.get(key);
        if (value == null) {
            throw new IllegalStateException("template " + name + " has or gets no '" + key + "'");
        }
        return value;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static String text(String name) {
        try (InputStream in = Template.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the file " + name + " is not part of this build");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
