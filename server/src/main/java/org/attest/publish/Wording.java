package org.attest.publish;

import java.util.Locale;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.rdf.Vocabulary;

/** How terms read to people. */
public final class Wording {
    private static final String CODED = "https://w3id.org/attest/esf#";
    private static final Pattern ACRONYM = Pattern.compile("https://w3id\\.org/attest/hr#[A-Z]{2}.*");
    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private Wording() {}

    /** A term as text: literals as they are, own terms as words, codes and acronyms by their labels, own things as kind and slug, others in full. */
    public static String text(Node node, Paths paths) {
        if (!node.isURI()) {
            return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
        }
        String iri = node.getURI();
        return paths.entity(iri).orElseGet(() -> named(iri));
    }

    /** The same, with the slug of an own thing cut short: for tables, where the whole of it is a link. */
    public static String brief(Node node, Paths paths) {
        String text = text(node, paths);
        boolean own = node.isURI() && paths.entity(node.getURI()).isPresent();
        return own ? text.replaceFirst("/(.{6}).*", " $1…") : text;
    }

    private static String named(String iri) {
        return iri.startsWith(CODED) || ACRONYM.matcher(iri).matches()
                ? Vocabulary.attest().label(new Iri(iri), "en").orElse(iri)
                : shortened(iri);
    }

    private static String shortened(String iri) {
        String shortened = TurtleText.shortened(iri);
        return shortened.startsWith("<")
                ? iri
                : words(shortened.substring(shortened.indexOf(':') + 1)).replaceFirst("(?<=.) unit$", "");
    }

    /** {@code personsDetained} as {@code persons detained}. */
    public static String words(String name) {
        return HUMP.matcher(name).replaceAll(" ").toLowerCase(Locale.ROOT);
    }
}
