package org.attest.publish;

import java.net.URI;
import java.util.Optional;

/**
 * The paths of an instance. Links are paths without a host, so that they work behind any proxy; names of things keep the
 * instance's base.
 *
 * @param base the instance's base IRI, ends in a slash
 */
public record Paths(String base) {
    public Paths {
        if (!base.endsWith("/") || !URI.create(base).isAbsolute()) {
            throw new IllegalArgumentException("the base is an absolute IRI that ends in a slash");
        }
    }

    /** The path of something below the base, for example {@code api/queries}. */
    public String of(String below) {
        return URI.create(base).getRawPath() + below;
    }

    /** The IRI of an entity. */
    public String iri(String kind, String slug) {
        return base + "id/" + kind + "/" + slug;
    }

    /** {@code kind/slug} of one of this instance's entities, fragment cut off; empty for every other IRI. */
    public Optional<String> entity(String iri) {
        String start = base + "id/";
        String whole = iri.replaceFirst("#.*", "");
        return whole.startsWith(start) && whole.substring(start.length()).matches("[a-z]+/[A-Za-z0-9._-]+")
                ? Optional.of(whole.substring(start.length()))
                : Optional.empty();
    }

    /** Where to read about an IRI: our own document for our own things, itself for pages, else nothing. */
    public Optional<String> page(String iri) {
        Optional<String> own = entity(iri).map(entity -> of("doc/" + entity) + fragment(iri));
        boolean web = !iri.startsWith(base) && (iri.startsWith("https://") || iri.startsWith("http://"));
        return own.or(() -> web ? Optional.of(iri) : Optional.empty());
    }

    private static String fragment(String iri) {
        int at = iri.indexOf('#');
        return at < 0 ? "" : iri.substring(at);
    }
}
