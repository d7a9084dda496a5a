package org.attest.publish.ontology;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.attest.problem.Problem;
import org.attest.publish.Addressed;
import org.attest.publish.Answer;
import org.attest.publish.Doorway;
import org.attest.publish.Formats;
import org.attest.publish.Paths;
import org.attest.publish.Refusal;
import org.attest.rdf.Alignment;
import org.attest.rdf.Shapes;
import org.attest.rdf.Vocabulary;
import org.jspecify.annotations.Nullable;

/** {@code /ontology}: the vocabulary, the same for everybody. Made when first asked for, and kept. */
@Path("/")
@Tag(name = "vocabulary")
public final class OntologyResource {
    private static final String HTML = "text/html";
    private static final Formats FORMATS = new Formats(
            "html", HTML,
            "ttl", "text/turtle",
            "jsonld", "application/ld+json",
            "rdf", "application/rdf+xml");

    private final Doorway doorway;
    private final Paths paths;
    private final Graph vocabulary = Vocabulary.attest().graph();
    private final OntologyPages pages;
    private final Map<String, byte[]> made = new ConcurrentHashMap<>();

    /** Made by {@code Api}. */
    public OntologyResource(Doorway doorway, Paths paths) {
        this.doorway = doorway;
        this.paths = paths;
        this.pages = new OntologyPages(vocabulary, Shapes.attest().graph(), paths);
    }

    /** The vocabulary in the format liked best. */
    @GET
    @Path("ontology")
    @Operation(
            summary = "The ontology",
            description =
                    "By Accept: a page for people in the language of Accept-Language or lang (en, fr, es, ru, ar), or"
                            + " Turtle, JSON-LD, RDF/XML. Every term has its local name as anchor on the page.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/rdf+xml")
            })
    @ApiResponse(responseCode = "406", description = "none of these formats is accepted")
    public Response ontology(
            @QueryParam("lang") @Nullable String lang,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        return whole("", lang, request, negotiation);
    }

    /** The vocabulary in one format. */
    @GET
    @Path("ontology.{suffix}")
    @Operation(summary = "The ontology in one format", description = "The suffix is html, ttl, jsonld or rdf.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/rdf+xml")
            })
    public Response format(
            @PathParam("suffix") String suffix,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        if (!FORMATS.has(suffix)) {
            throw Refusal.notFound();
        }
        return whole(suffix, lang, request, negotiation);
    }

    private Response whole(String suffix, @Nullable String lang, HttpServletRequest request, Request negotiation) {
        String type = FORMATS.choose(suffix, negotiation);
        Language language = language(lang, request);
        Answer answer = type.equals(HTML)
                ? page("ontology", language, () -> pages.whole(language))
                : data("ontology", type, () -> vocabulary);
        return doorway.plain(request, alternates(answer, "ontology", type));
    }

    /** One concept scheme. */
    @GET
    @Path("ontology/schemes/{name}")
    @Operation(
            summary = "A concept scheme of the ontology",
            description = "Formats and languages as of the ontology; by Accept, or by a suffix.")
    @ApiResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = "text/html"),
                @Content(mediaType = "text/turtle"),
                @Content(mediaType = "application/ld+json"),
                @Content(mediaType = "application/rdf+xml")
            })
    @ApiResponse(responseCode = "404", description = "there is no such scheme")
    public Response scheme(
            @PathParam("name") String last,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpServletRequest request,
            @Context Request negotiation) {
        Addressed asked = Addressed.of(last, FORMATS);
        Node scheme = pages.scheme(asked.name()).orElseThrow(Refusal::notFound);
        String type = FORMATS.choose(asked.suffix(), negotiation);
        Language language = language(lang, request);
        String below = "ontology/schemes/" + asked.name();
        Answer answer = type.equals(HTML)
                ? page(below, language, () -> pages.scheme(scheme, language))
                : data(below, type, () -> pages.part(scheme));
        return doorway.plain(request, alternates(answer, below, type));
    }

    /** How the terms stand to those of another ontology. */
    @GET
    @Path("ontology/alignments/{name}.ttl")
    @Operation(
            summary = "An alignment",
            description = "The name is prov, cidoc-crm, sem, ftm, schema-org, nanopub or ric-o.")
    @ApiResponse(responseCode = "200", content = @Content(mediaType = "text/turtle"))
    @ApiResponse(responseCode = "404", description = "there is no alignment of that name")
    public Response alignment(@PathParam("name") String name, @Context HttpServletRequest request) {
        Alignment asked = Arrays.stream(Alignment.values())
                .filter(one -> one.file().equals(name))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        return doorway.plain(request, Answer.of("text/turtle;charset=utf-8", asked.turtle(), 0));
    }

    private Answer page(String below, Language language, Supplier<byte[]> page) {
        byte[] bytes = made.computeIfAbsent(below + " " + language.tag(), any -> page.get());
        return Answer.of(HTML + ";charset=utf-8", bytes, 0)
                .in(language.tag())
                .within(OntologyPages.STYLE, OntologyPages.SCRIPT);
    }

    private Answer data(String below, String type, Supplier<Graph> graph) {
        byte[] bytes = made.computeIfAbsent(below + " " + type, any -> GraphText.of(graph.get(), type));
        return Answer.of(type.startsWith("text/") ? type + ";charset=utf-8" : type, bytes, 0);
    }

    private static Language language(@Nullable String asked, HttpServletRequest request) {
        return asked == null
                ? Language.preferred(request.getHeader("Accept-Language"))
                : Language.of(asked)
                        .orElseThrow(() -> new Refusal(Problem.of(
                                Problem.Kind.BAD_REQUEST,
                                "lang: expected en, fr, es, ru or ar.",
                                Map.of("parameter", "lang"))));
    }

    private Answer alternates(Answer answer, String below, String type) {
        Answer linked = answer;
        for (Map.Entry<String, String> other : new java.util.TreeMap<>(FORMATS.suffixes()).entrySet()) {
            if (!other.getValue().equals(type)) {
                linked = linked.alternate(paths.of(below) + "." + other.getKey(), other.getValue());
            }
        }
        return linked;
    }
}
