package org.attest.rest;

import jakarta.servlet.http.HttpServlet;
import jakarta.ws.rs.container.ContainerResponseFilter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.access.Visit;
import org.attest.ledger.Intake;
import org.attest.publish.DocumentResource;
import org.attest.publish.Documents;
import org.attest.publish.Doorway;
import org.attest.publish.Failures;
import org.attest.publish.Paths;
import org.attest.publish.Seal;
import org.attest.publish.VocabularyResource;
import org.attest.publish.ontology.OntologyResource;
import org.attest.queries.QueryCatalog;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/**
 * Everything HTTP but SPARQL, as one servlet: the REST interface, the documents, the pages. It answers every path that
 * nothing else claims, with a problem where there is nothing.
 *
 * <p>To be mounted at {@link #MOUNT}, behind the {@code Gate}; a servlet at a more exact path, such as {@code /sparql},
 * goes before it.
 */
public final class Api {
    /** The servlet mapping. */
    public static final String MOUNT = "/*";

    /** It warns of every resource that is registered as an instance; held here, so that the setting stays. */
    private static final java.util.logging.Logger PROVIDERS =
            java.util.logging.Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(java.util.logging.Level.SEVERE);
    }

    private Api() {}

    /**
     * What the interface is made from.
     *
     * @param base the instance's base IRI, ends in a slash
     * @param views what each viewer may see
     * @param queries the query library
     * @param localNames the IRI that a local name of the first case stands for here; only the library's own examples are
     *     looked up in it, never what a caller gives
     * @param intake the way in
     * @param bundles writes bundles
     * @param log takes down each reading
     * @param seal of the instance, for cursors and tags
     * @param receipts folder for receipts given over HTTP
     * @param shelf folder for bundles waiting to be taken away
     * @param clock tells when bundles expire
     * @param random where unguessable names come from
     */
    public record Parts(
            String base,
            Views views,
            QueryCatalog queries,
            Function<String, Optional<String>> localNames,
            Intake intake,
            BundleMaker bundles,
            Consumer<Visit> log,
            Seal seal,
            Path receipts,
            Path shelf,
            Clock clock,
            SecureRandom random) {}

    /** The servlet. */
    public static HttpServlet servlet(Parts parts) {
        return new ServletContainer(config(parts));
    }

    /** The resources and how their answers and failures leave. */
    static ResourceConfig config(Parts parts) {
        ResourceConfig config = new ResourceConfig();
        resources(parts).forEach(config::register);
        config.register(new Failures());
        config.register((ContainerResponseFilter)
                (request, response) -> response.getHeaders().putSingle("X-Robots-Tag", "noindex, nofollow"));
        config.property(ServerProperties.WADL_FEATURE_DISABLE, true);
        config.property(CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true);
        config.property(CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true);
        config.property(ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true);
        config.property(ServerProperties.LOCATION_HEADER_RELATIVE_URI_RESOLUTION_DISABLED, true);
        return config;
    }

    private static List<Object> resources(Parts parts) {
        Paths paths = new Paths(parts.base());
        Seal seal = parts.seal();
        Doorway doorway = new Doorway(parts.views(), parts.log(), seal);
        Documents documents = new Documents(parts.queries(), paths);
        ReceiptBook receipts = new ReceiptBook(parts.receipts(), seal);
        BundleShelf shelf = new BundleShelf(parts.shelf(), seal, parts.clock(), parts.random());
        return List.of(
                new HomeResource(doorway, paths),
                new HealthResource(doorway, () -> ready(parts)),
                new QueryResource(
                        doorway, parts.queries(), new Examples(parts.localNames(), parts.queries(), paths), paths),
                new SubmissionResource(doorway, parts.intake(), receipts, paths),
                new BundleResource(doorway, parts.bundles(), shelf, parts.queries(), paths),
                new ClaimResource(doorway, documents, new Cursors(seal), paths),
                new EntityResource(doorway, documents, new Cursors(seal), paths),
                new DocumentResource(doorway, documents, paths),
                new VocabularyResource(doorway),
                new OntologyResource(doorway, paths),
                new OpenApiResource(doorway, parts.base()));
    }

    private static boolean ready(Parts parts) {
        try (View view = parts.views().of(Viewer.PUBLIC)) {
            view.ask(parts.queries()
                    .get("exists")
                    .bind(org.attest.queries.Bindings.none().with("entity", parts.base())));
            return true;
        } catch (RuntimeException broken) {
            return false;
        }
    }
}
