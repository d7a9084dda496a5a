package org.attest.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.bundle.BundleRequest;
import org.attest.model.Iri;
import org.attest.problem.Problem;
import org.attest.publish.Refusal;
import org.attest.queries.QueryCatalog;

/** Reads what a bundle is asked for: one of the kinds with an IRI, or a query with its parameters. */
final class BundleAsked {
    private final QueryCatalog catalog;

    BundleAsked(QueryCatalog catalog) {
        this.catalog = catalog;
    }

    /** @throws Refusal naming the field that is not as it should be */
    BundleRequest read(ObjectNode json) {
        List<BundleRequest.Scope> scopes = new ArrayList<>();
        json.fieldNames().forEachRemaining(field -> {
            switch (field) {
                case "query" -> scopes.add(answer(json));
                case "parameters", "as-of" -> {}
                default -> scopes.add(new BundleRequest.About(kind(field), iri(field, json.path(field))));
            }
        });
        if (scopes.size() != 1) {
            throw bad("Expected exactly one of incident, site, person, group, organization, source, claim or query.");
        }
        return new BundleRequest(scopes.getFirst(), asOf(json.path("as-of")));
    }

    private BundleRequest.Scope answer(ObjectNode json) {
        String name = json.path("query").asText();
        if (catalog.find(name).filter(query -> !query.family().equals("rest")).isEmpty()) {
            throw bad("query: expected the name of a query of /api/queries.");
        }
        SortedMap<String, String> parameters = new TreeMap<>();
        json.path("parameters").properties().forEach(field -> {
            if (!field.getValue().isTextual()) {
                throw bad("parameters: expected texts.");
            }
            parameters.put(field.getKey(), field.getValue().asText());
        });
        return new BundleRequest.Answer(name, parameters);
    }

    private static BundleRequest.Kind kind(String field) {
        for (BundleRequest.Kind kind : BundleRequest.Kind.values()) {
            if (kind.word().equals(field)) {
                return kind;
            }
        }
        throw bad("An unknown field: expected incident, site, person, group, organization, source, claim, query,"
                + " parameters or as-of.");
    }

    private static Iri iri(String field, JsonNode value) {
        try {
            return new Iri(value.asText());
        } catch (IllegalArgumentException notAnIri) {
            throw bad(field + ": expected an absolute IRI.");
        }
    }

    private static Optional<Instant> asOf(JsonNode value) {
        try {
            return value.isMissingNode() ? Optional.empty() : Optional.of(Instant.parse(value.asText()));
        } catch (DateTimeParseException notAMoment) {
            throw bad("as-of: expected a moment like 2017-04-01T00:00:00Z.");
        }
    }

    private static Refusal bad(String detail) {
        return new Refusal(Problem.Kind.BAD_REQUEST, detail);
    }
}
