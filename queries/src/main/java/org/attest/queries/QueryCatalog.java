package org.attest.queries;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every query of the library by name. The files lie beside this class under their family; {@code catalog.txt} lists them,
 * one {@code family/name} a line, because a jar has no listing.
 */
public final class QueryCatalog {
    private static final String INDEX = "catalog.txt";

    private final Map<String, NamedQuery> queries;

    private QueryCatalog(Map<String, NamedQuery> queries) {
        this.queries = queries;
    }

    /**
     * Reads the whole library.
     *
     * @throws BadQueryFile when a file is missing, is not as it should be, or two have one name
     */
    public static QueryCatalog load() {
        Map<String, NamedQuery> queries = new LinkedHashMap<>();
        int line = 0;
        for (String entry : text(INDEX, INDEX, 1).lines().toList()) {
            line++;
            int slash = entry.indexOf('/');
            if (slash < 1) {
                throw new BadQueryFile(INDEX, line, "expected family/name");
            }
            String file = entry + ".rq";
            NamedQuery query = NamedQuery.read(
                    file, entry.substring(slash + 1), entry.substring(0, slash), text(file, INDEX, line));
            if (queries.put(query.name(), query) != null) {
                throw new BadQueryFile(INDEX, line, "a second query of this name: expected one");
            }
        }
        return new QueryCatalog(queries);
    }

    private static String text(String file, String listedIn, int line) {
        try (InputStream in = QueryCatalog.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new BadQueryFile(listedIn, line, "no such file: " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The query of this name, of any family, or empty. */
    public Optional<NamedQuery> find(String name) {
        return Optional.ofNullable(queries.get(name));
    }

    /**
     * The query of this name, for those who know that it is in the library.
     *
     * @throws IllegalArgumentException when it is not
     */
    public NamedQuery get(String name) {
        return find(name).orElseThrow(() -> new IllegalArgumentException("no query " + name));
    }

    /** Every query, in the order of the index: by family, then by name. */
    public List<NamedQuery> all() {
        return List.copyOf(queries.values());
    }

    /** The queries for people: all but those the doors use themselves. */
    public List<NamedQuery> listed() {
        List<NamedQuery> listed = new ArrayList<>(queries.values());
        listed.removeIf(query -> query.family().equals("rest"));
        return List.copyOf(listed);
    }
}
