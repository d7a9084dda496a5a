package org.attest.app;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.commons.io.output.WriterOutputStream;
import org.attest.queries.NamedQuery;
import org.attest.queries.QueryCatalog;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Asks a query of the library, or one from a file. */
@Command(
        name = "query",
        description = "Ask a query of the library by its name, or a SPARQL query from a file.",
        mixinStandardHelpOptions = true)
final class QueryCommand implements Callable<Integer> {
    @Parameters(paramLabel = "NAME|FILE.rq", description = "for example figures; GET /api/queries lists the names")
    private String query = "";

    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "a parameter of the query; may be repeated")
    private List<String> parameters = List.of();

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "FORMAT",
            description = "${COMPLETION-CANDIDATES}; table by default")
    private Format format = Format.TABLE;

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Path file = Path.of(query);
        Optional<NamedQuery> named =
                QueryCatalog.load().find(query).filter(one -> !one.family().equals("rest"));
        if (named.isEmpty() && !(query.endsWith(".rq") && Files.isReadable(file))) {
            throw new CommandFailed(
                    Exit.USAGE,
                    "no query " + query + ", and no such file: the names are " + String.join(", ", names()));
        }
        try (OutputStream out = WriterOutputStream.builder()
                        .setWriter(Streams.out(spec))
                        .setCharset(UTF_8)
                        .get();
                Answering answering = Answering.at(where)) {
            if (named.isPresent()) {
                answering.named(named.get(), parameters, format, out);
            } else {
                answering.text(NamedQuery.read(query, query, "file", Files.readString(file)), parameters, format, out);
            }
        }
        return Exit.OK.code();
    }

    private static List<String> names() {
        return QueryCatalog.load().listed().stream().map(NamedQuery::name).toList();
    }
}
