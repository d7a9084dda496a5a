package org.attest.sparql;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;
import com.apicatalog.jsonld.loader.SchemeRouter;
import java.net.URI;

/** Keeps JSON-LD from fetching contexts, from anywhere, in the whole process. */
public final class ClosedLoader implements DocumentLoader {
    private ClosedLoader() {}

    /** Puts it in the place of every loader. Doing it again changes nothing. */
    public static void install() {
        if (SchemeRouter.defaultInstance() instanceof SchemeRouter router) {
            ClosedLoader closed = new ClosedLoader();
            router.set("http", closed).set("https", closed).set("file", closed);
        } else {
            throw new IllegalStateException("the JSON-LD loader is not where it was: it cannot be closed");
        }
    }

    @Override
    public Document loadDocument(URI address, DocumentLoaderOptions options) throws JsonLdError {
        throw new JsonLdError(
                JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "remote contexts are not loaded: write the context out");
    }
}
