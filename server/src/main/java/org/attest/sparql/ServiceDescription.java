package org.attest.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;

/** The endpoint described (SPARQL 1.1 Service Description), as a query like any other: it shows what its reader may see. */
final class ServiceDescription {
    private static final String FILE = "service-description.rq";

    private ServiceDescription() {}

    /** @param address the endpoint's IRI */
    static Query query(String address) {
        try (InputStream file = ServiceDescription.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing from the program");
            }
            String text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            return QueryFactory.create(text, address, Syntax.syntaxARQ);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
