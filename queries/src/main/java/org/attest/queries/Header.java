package org.attest.queries;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The comment lines at the top of a query file: {@code # key: value}; a line of {@code #} and three spaces or more
 * continues the one before.
 *
 * @param title a few words; empty when the file has none
 * @param description what it answers; empty when the file has none
 * @param parameters in the order of the file
 * @param example {@code name=value} parts
 * @param columns in the order of the file
 */
record Header(
        String title,
        String description,
        List<NamedQuery.Parameter> parameters,
        List<String> example,
        List<NamedQuery.Column> columns) {
    private static final Pattern ENTRY = Pattern.compile("# ([a-z]+): (\\S.*)");
    private static final Pattern CONTINUATION = Pattern.compile("# {3,}(\\S.*)");
    private static final Pattern PARAMETER =
            Pattern.compile("([A-Za-z][A-Za-z0-9]*) (iri|text|integer|date) (required|optional) +(\\S.*)");
    private static final Pattern COLUMN = Pattern.compile("([A-Za-z][A-Za-z0-9]*) +(\\S.*)");

    /** One entry with its continuation lines. */
    private record Entry(String key, String value, int line) {}

    /**
     * Reads the header of a file.
     *
     * @throws BadQueryFile with the line that is not as it should be
     */
    static Header of(String file, String text) {
        List<NamedQuery.Parameter> parameters = new ArrayList<>();
        List<NamedQuery.Column> columns = new ArrayList<>();
        List<String> example = new ArrayList<>();
        String title = "";
        String description = "";
        Set<String> once = new TreeSet<>();
        for (Entry entry : entries(file, text)) {
            String key = entry.key();
            if (!List.of("param", "column").contains(key) && !once.add(key)) {
                throw new BadQueryFile(file, entry.line(), "a second " + key + ": expected one");
            }
            switch (key) {
                case "title" -> title = entry.value();
                case "description" -> description = entry.value();
                case "param" -> parameters.add(parameter(file, entry, parameters));
                case "column" -> columns.add(column(file, entry));
                case "example" -> example.addAll(example(file, entry));
                default ->
                    throw new BadQueryFile(
                            file,
                            entry.line(),
                            "unknown header " + key + ": expected title, description, param, example or column");
            }
        }
        return new Header(title, description, parameters, example, columns);
    }

    private static List<Entry> entries(String file, String text) {
        List<Entry> entries = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (!line.startsWith("#")) {
                break;
            }
            Matcher more = CONTINUATION.matcher(line);
            Matcher entry = ENTRY.matcher(line);
            if (more.matches() && !entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(
                        new Entry(last.key(), last.value() + " " + more.group(1).strip(), last.line()));
            } else if (entry.matches()) {
                entries.add(new Entry(entry.group(1), entry.group(2).strip(), number));
            } else {
                throw new BadQueryFile(file, number, "expected \"# key: value\"");
            }
        }
        return entries;
    }

    private static NamedQuery.Parameter parameter(String file, Entry entry, List<NamedQuery.Parameter> before) {
        Matcher parts = PARAMETER.matcher(entry.value());
        if (!parts.matches()) {
            throw new BadQueryFile(
                    file,
                    entry.line(),
                    "expected \"# param: name iri|text|integer|date required|optional  what it is\"");
        }
        String name = parts.group(1);
        if (before.stream().anyMatch(parameter -> parameter.name().equals(name))) {
            throw new BadQueryFile(file, entry.line(), "a second parameter " + name + ": expected one");
        }
        return new NamedQuery.Parameter(
                name,
                NamedQuery.Type.valueOf(parts.group(2).toUpperCase(Locale.ROOT)),
                parts.group(3).equals("required"),
                parts.group(4));
    }

    private static NamedQuery.Column column(String file, Entry entry) {
        Matcher parts = COLUMN.matcher(entry.value());
        if (!parts.matches()) {
            throw new BadQueryFile(file, entry.line(), "expected \"# column: name  what is in it\"");
        }
        return new NamedQuery.Column(parts.group(1), parts.group(2));
    }

    private static List<String> example(String file, Entry entry) {
        List<String> parts = List.of(entry.value().split(" +"));
        for (String part : parts) {
            if (part.indexOf('=') < 1) {
                throw new BadQueryFile(file, entry.line(), "expected \"# example: name=value name=value\"");
            }
        }
        return parts;
    }
}
