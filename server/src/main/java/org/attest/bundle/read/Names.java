package org.attest.bundle.read;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What a file name in a bag may not be. */
public final class Names {
    private Names() {}

    /** Why nobody should unpack a file of this name, or empty. */
    public static Optional<String> danger(String path) {
        if (path.isEmpty() || path.startsWith("/") || path.startsWith("~") || path.matches("(?s)[A-Za-z]:.*")) {
            return Optional.of("an absolute path");
        }
        if (path.indexOf('\\') >= 0) {
            return Optional.of("a backslash: another folder on Windows");
        }
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty() || segment.equals(".") || segment.equals("..")) {
                return Optional.of("an empty, '.' or '..' part");
            }
        }
        return path.codePoints()
                .filter(Names::invisible)
                .mapToObj(Names::describe)
                .findFirst();
    }

    /** Names that one file system or reader could take for each other: by case, by Unicode form. Sentences. */
    public static List<String> twins(Collection<String> paths) {
        Map<String, String> seen = new HashMap<>();
        Set<String> exact = new HashSet<>();
        List<String> twins = new ArrayList<>();
        for (String path : paths) {
            String other = exact.add(path) ? seen.putIfAbsent(folded(path), path) : null;
            if (other != null) {
                twins.add("'" + path + "' and '" + other + "' differ only in case or Unicode form");
            }
        }
        return twins;
    }

    private static String folded(String path) {
        String form = Normalizer.normalize(path, Normalizer.Form.NFKC);
        return form.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private static boolean invisible(int character) {
        int type = Character.getType(character);
        return type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR
                || type == Character.SURROGATE;
    }

    private static String describe(int character) {
        return String.format(Locale.ROOT, "the invisible or direction-changing character U+%04X", character);
    }
}
