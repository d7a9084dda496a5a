package org.attest.bundle;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.queries.Bindings;
import org.attest.queries.NamedQuery;
import org.attest.queries.QueryCatalog;

/** Evidence through a viewer's view and the query library: {@code bundle-scope} says what belongs to a thing or claim. */
final class ViewEvidence implements Evidence {
    private static final String SCOPE = "bundle-scope";

    private final BundleRequest.Scope scope;
    private final View view;
    private final QueryCatalog queries;

    ViewEvidence(BundleRequest.Scope scope, View view, QueryCatalog queries) {
        this.scope = scope;
        this.view = view;
        this.queries = queries;
    }

    @Override
    public Viewer viewer() {
        return view.viewer();
    }

    @Override
    public String query() {
        NamedQuery closure = queries.get(SCOPE);
        return switch (scope) {
            case BundleRequest.About about ->
                asked(closure, Bindings.none().with("entity", about.iri().value()));
            case BundleRequest.Answer answer ->
                asked(queries.get(answer.query()), bindings(answer)) + "\n# Then, for each claim it names:\n"
                        + closure.text().lines().map(line -> "# " + line).collect(Collectors.joining("\n", "", "\n"));
        };
    }

    /** A query with its values in it, as it can be asked again, under what its file says of it. */
    private static String asked(NamedQuery query, Bindings values) {
        String header = query.text()
                .lines()
                .takeWhile(line -> line.startsWith("#"))
                .filter(line -> !line.startsWith("# param:") && !line.startsWith("# example:"))
                .collect(Collectors.joining("\n", "", "\n\n"));
        return header + query.bind(values).serialize().strip() + "\n";
    }

    @Override
    public void quads(Consumer<Quad> reader) {
        Bindings entities = Bindings.none();
        for (String entity : entities()) {
            entities = entities.with("entity", entity);
        }
        view.quads(queries.get(SCOPE).bind(entities), reader);
    }

    private SortedSet<String> entities() {
        SortedSet<String> entities = new TreeSet<>();
        switch (scope) {
            case BundleRequest.About about -> entities.add(about.iri().value());
            case BundleRequest.Answer answer -> claims(answer, entities);
        }
        if (entities.isEmpty()) {
            throw new EmptyScope();
        }
        return entities;
    }

    private void claims(BundleRequest.Answer answer, SortedSet<String> entities) {
        NamedQuery query = queries.get(answer.query());
        view.select(query.bind(bindings(answer)), rows -> collect(rows, entities));
    }

    private static Bindings bindings(BundleRequest.Answer answer) {
        Bindings bindings = Bindings.none();
        for (String name : answer.parameters().keySet()) {
            bindings = bindings.with(name, String.valueOf(answer.parameters().get(name)));
        }
        return bindings;
    }

    private static void collect(RowSet rows, SortedSet<String> entities) {
        rows.forEachRemaining(row -> {
            Node claim = row.get("claim");
            if (claim != null && claim.isURI()) {
                entities.add(claim.getURI());
            }
        });
    }
}
