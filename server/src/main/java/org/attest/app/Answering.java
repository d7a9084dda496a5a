package org.attest.app;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.attest.queries.NamedQuery;

/** Something that answers queries: a data directory opened here, or a server. */
interface Answering extends AutoCloseable {
    /** Opens what the command line names. */
    static Answering at(Where where) throws IOException {
        return where.data() == null ? new ServerAnswering(where) : new LocalAnswering(where.data(), where.token());
    }

    /** Answers a query of the library. A server answers with its own text of it. */
    void named(NamedQuery query, List<String> parameters, Format format, OutputStream out) throws IOException;

    /** Answers a query of somebody's own. */
    void text(NamedQuery query, List<String> parameters, Format format, OutputStream out) throws IOException;

    @Override
    void close() throws IOException;
}
