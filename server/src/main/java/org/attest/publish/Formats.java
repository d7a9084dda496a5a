package org.attest.publish;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Variant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The formats one address offers, by the suffix that asks for one of them, in our order of preference. Some suffixes may
 * stand for one format under two media types.
 */
public final class Formats {
    private final Map<String, String> suffixes = new LinkedHashMap<>();
    private final List<Variant> variants;

    /** @param offers suffix and media type by turns, the preferred one first */
    public Formats(String... offers) {
        Map<String, String> types = new LinkedHashMap<>();
        for (int i = 0; i < offers.length; i += 2) {
            suffixes.putIfAbsent(offers[i], offers[i + 1]);
            types.put(offers[i + 1], offers[i]);
        }
        variants = types.keySet().stream()
                .map(type -> new Variant(MediaType.valueOf(type), (String) null, null))
                .toList();
    }

    /** Every suffix with the media type it stands for. */
    public Map<String, String> suffixes() {
        return Map.copyOf(suffixes);
    }

    /** True when there is a format of this suffix. */
    public boolean has(String suffix) {
        return suffixes.containsKey(suffix);
    }

    /** The media type of a suffix, or for {@code ""} the one the client likes best (RFC 9110, section 12.5.1). */
    public String choose(String suffix, Request request) {
        String named = suffixes.get(suffix);
        if (named != null) {
            return named;
        }
        Variant best = suffix.isEmpty() ? best(request) : null;
        if (best == null) {
            throw new Refusal(Problem.Kind.NOT_ACCEPTABLE, "Available: " + String.join(", ", types()) + ".");
        }
        return best.getMediaType().getType() + "/" + best.getMediaType().getSubtype();
    }

    private @Nullable Variant best(Request request) {
        try {
            return request.selectVariant(variants);
        } catch (ProcessingException malformed) {
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Accept-Language: expected as in RFC 9110, section 12.5.4.");
        }
    }

    private List<String> types() {
        return variants.stream()
                .map(variant -> variant.getMediaType().getType() + "/"
                        + variant.getMediaType().getSubtype())
                .toList();
    }
}
