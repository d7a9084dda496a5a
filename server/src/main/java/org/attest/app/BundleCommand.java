package org.attest.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.attest.bundle.BundleRequest;
import org.attest.bundle.BundleRequest.Kind;
import org.attest.model.Iri;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Takes an evidence bundle away. */
@Command(
        name = "bundle",
        description =
                "Write an evidence bundle: claims about one thing, by it and against those, as far as you may see them.",
        mixinStandardHelpOptions = true)
final class BundleCommand implements Callable<Integer> {
    @ArgGroup(multiplicity = "1")
    private About about = new About();

    /** About what: exactly one. */
    static final class About {
        @Option(names = "--incident", paramLabel = "IRI")
        private @Nullable String incident;

        @Option(names = "--site", paramLabel = "IRI")
        private @Nullable String site;

        @Option(names = "--person", paramLabel = "IRI")
        private @Nullable String person;

        @Option(names = "--group", paramLabel = "IRI")
        private @Nullable String group;

        @Option(names = "--organization", paramLabel = "IRI")
        private @Nullable String organization;

        @Option(names = "--source", paramLabel = "IRI")
        private @Nullable String source;

        @Option(names = "--claim", paramLabel = "IRI")
        private @Nullable String claim;

        @Option(names = "--query", paramLabel = "NAME", description = "the claims a named query names")
        private @Nullable String query;

        Optional<Map.Entry<Kind, String>> thing() {
            Map<Kind, @Nullable String> given = new LinkedHashMap<>();
            given.put(Kind.INCIDENT, incident);
            given.put(Kind.SITE, site);
            given.put(Kind.PERSON, person);
            given.put(Kind.GROUP, group);
            given.put(Kind.ORGANIZATION, organization);
            given.put(Kind.SOURCE, source);
            given.put(Kind.CLAIM, claim);
            for (Map.Entry<Kind, @Nullable String> one : given.entrySet()) {
                String iri = one.getValue();
                if (iri != null) {
                    return Optional.of(Map.entry(one.getKey(), iri));
                }
            }
            return Optional.empty();
        }
    }

    @Option(names = "-p", paramLabel = "NAME=VALUE", description = "a parameter of --query; may be repeated")
    private Map<String, String> parameters = new LinkedHashMap<>();

    @Option(
            names = "--out",
            required = true,
            paramLabel = "FILE.zip",
            description = "where to write; must not exist yet")
    private Path out = Path.of("");

    @Mixin
    private Where where = new Where();

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        if (Files.exists(out)) {
            throw new CommandFailed(Exit.USAGE, out + " exists: a bundle is never written over");
        }
        BundleRequest request = request();
        Path data = where.data();
        String number = data == null
                ? new ServerBundling(where).write(request, out)
                : LocalBundling.write(data, where, request, out);
        Streams.err(spec).println("wrote " + out + ", bundle " + number + "; check it with: attest verify " + out);
        return Exit.OK.code();
    }

    private BundleRequest request() {
        Optional<Map.Entry<Kind, String>> thing = about.thing();
        if (thing.isPresent()) {
            return BundleRequest.about(thing.get().getKey(), iri(thing.get().getValue()));
        }
        String query = about.query == null ? "" : about.query;
        return new BundleRequest(new BundleRequest.Answer(query, new TreeMap<>(parameters)), Optional.empty());
    }

    private static Iri iri(String text) {
        try {
            return new Iri(text);
        } catch (IllegalArgumentException notOne) {
            throw new CommandFailed(Exit.USAGE, "expected an absolute IRI, as queries and lists show them");
        }
    }
}
