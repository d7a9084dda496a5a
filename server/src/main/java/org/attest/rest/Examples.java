package org.attest.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.View;
import org.attest.publish.Paths;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;
import org.attest.queries.QueryCatalog;

/**
 * Examples that run. The library names the things of the first case by their local names, because IRIs differ from instance
 * to instance; here these become the IRIs they have, where the viewer can see them. Where he cannot there is no example.
 */
final class Examples {
    private static final String LOCAL = "urn:attest:local:";

    private final Function<String, Optional<String>> localNames;
    private final QueryCatalog catalog;
    private final Paths paths;

    /** @param localNames the IRI a local name of the first case stands for in this instance */
    Examples(Function<String, Optional<String>> localNames, QueryCatalog catalog, Paths paths) {
        this.localNames = localNames;
        this.catalog = catalog;
        this.paths = paths;
    }

    /** Adds the example's parameters and its address; nothing when it cannot be run in this view. */
    void describe(NamedQuery query, View view, ObjectNode json) {
        Optional<List<String>> parts = parts(query, view);
        if (parts.isPresent() && !parts.get().isEmpty()) {
            parts.get().forEach(json.putArray("example")::add);
            json.put(
                    "exampleHref",
                    paths.of("api/queries/" + query.name() + "?"
                            + parts.get().stream().map(Examples::encoded).collect(Collectors.joining("&"))));
        }
    }

    private Optional<List<String>> parts(NamedQuery query, View view) {
        List<String> parts = new ArrayList<>();
        for (String part : query.example()) {
            int at = part.indexOf("=" + LOCAL);
            Optional<String> known = at < 0
                    ? Optional.of(part)
                    : visible(part.substring(at + 1), view).map(iri -> part.substring(0, at + 1) + iri);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            parts.add(known.get());
        }
        return Optional.of(parts);
    }

    private Optional<String> visible(String local, View view) {
        return localNames
                .apply(local)
                .filter(iri ->
                        view.ask(catalog.get("exists").bind(Bindings.none().with("entity", iri))));
    }

    private static String encoded(String part) {
        int at = part.indexOf('=');
        return part.substring(0, at + 1) + URLEncoder.encode(part.substring(at + 1), StandardCharsets.UTF_8);
    }
}
