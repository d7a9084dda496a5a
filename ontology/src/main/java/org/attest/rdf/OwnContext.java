package org.attest.rdf;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.JsonLdOptions.ProcessingPolicy;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Objects;

/** The one JSON-LD context there is, from the class path. Nothing is ever fetched. */
public final class OwnContext {
    /** What a JSON-LD body writes as its {@code @context}. */
    public static final String IRI = "https://w3id.org/attest/context.jsonld";

    private static final String RESOURCE = "/org/attest/ontology/context/attest.jsonld";

    private OwnContext() {}

    /** The context's bytes, as they are published. */
    public static byte[] bytes() {
        try (InputStream in = Objects.requireNonNull(OwnContext.class.getResourceAsStream(RESOURCE), RESOURCE)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Loads {@link #IRI} and refuses every other document. */
    public static DocumentLoader loader() {
        return new Closed(() -> {});
    }

    static JsonLdOptions options(Complaints complaints) {
        JsonLdOptions options = new JsonLdOptions(new Closed(complaints::refusedContext));
        options.setUndefinedTermsPolicy(ProcessingPolicy.Fail);
        return options;
    }

    private record Closed(Runnable refused) implements DocumentLoader {
        @Override
        public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
            if (!url.toString().equals(IRI)) {
                refused.run();
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "not our own context");
            }
            try (InputStream in = Objects.requireNonNull(OwnContext.class.getResourceAsStream(RESOURCE), RESOURCE)) {
                return JsonDocument.of(in);
            } catch (IOException broken) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, broken);
            }
        }
    }
}
