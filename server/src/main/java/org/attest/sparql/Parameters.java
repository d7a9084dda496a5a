package org.attest.sparql;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.problem.Problem;
import org.jspecify.annotations.Nullable;

/** Names and values of a query string or a form, percent-decoded as UTF-8. The server beneath is not asked: it is lenient. */
final class Parameters {
    private static final String REPLACEMENT = "\uFFFD";

    private final Map<String, List<String>> values = new LinkedHashMap<>();

    private Parameters() {}

    /** @throws Refusal when a percent sign is not followed by two hexadecimal digits, or the bytes are not UTF-8 */
    static Parameters of(@Nullable String encoded) throws Refusal {
        Parameters parameters = new Parameters();
        if (encoded != null) {
            for (String pair : encoded.split("&")) {
                parameters.add(pair);
            }
        }
        return parameters;
    }

    private void add(String pair) throws Refusal {
        if (pair.isEmpty()) {
            return;
        }
        int sign = pair.indexOf('=');
        String name = decode(sign < 0 ? pair : pair.substring(0, sign));
        values.computeIfAbsent(name, first -> new ArrayList<>()).add(decode(sign < 0 ? "" : pair.substring(sign + 1)));
    }

    private static String decode(String encoded) throws Refusal {
        try {
            String text = URLDecoder.decode(encoded, StandardCharsets.UTF_8);
            if (!text.contains(REPLACEMENT)
                    || encoded.toUpperCase(java.util.Locale.ROOT).contains("%EF%BF%BD")) {
                return text;
            }
        } catch (IllegalArgumentException malformed) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "A parameter is not percent-encoded correctly.");
        }
        throw new Refusal(Problem.Kind.BAD_REQUEST, "A parameter is not UTF-8.");
    }

    /** These and those. */
    Parameters with(Parameters more) {
        Parameters both = new Parameters();
        values.forEach((name, found) -> both.values.put(name, new ArrayList<>(found)));
        more.values.forEach((name, found) ->
                both.values.computeIfAbsent(name, first -> new ArrayList<>()).addAll(found));
        return both;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** @throws Refusal when it is there more than once */
    Optional<String> one(String name) throws Refusal {
        List<String> found = all(name);
        if (found.size() > 1) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Expected one " + name + ", found " + found.size() + ".");
        }
        return found.stream().findFirst();
    }
}
