package org.attest.rdf;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFParserBuilder;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.attest.rdf.Finding.Code;

/** Parses a body into one graph, within limits, without reading anything else. */
final class Body {
    /** Relative IRIs end up here, where no rule allows them. */
    private static final String NOWHERE = "urn:attest:nowhere:";

    private final Limits limits;
    private final Findings findings;

    Body(Limits limits, Findings findings) {
        this.limits = limits;
        this.findings = findings;
    }

    /** The body's graph; empty when it could not be parsed to its end. */
    Optional<Graph> read(InputStream body, Lang language) throws IOException {
        byte[] bytes = body.readNBytes(Math.toIntExact(Math.min(limits.bytes() + 1, Integer.MAX_VALUE - 8)));
        if (bytes.length > limits.bytes()) {
            findings.add(Code.LIMIT, "submission", "more than " + limits.bytes() + " bytes: hand it in in parts");
            return Optional.empty();
        }
        Sink sink = new Sink(limits, findings);
        boolean whole = parse(bytes, language, sink);
        return whole && !sink.isOverflowing() ? Optional.of(sink.graph()) : Optional.empty();
    }

    private boolean parse(byte[] bytes, Lang language, Sink sink) throws IOException {
        if (!isUtf8(bytes)) {
            findings.add(Code.SYNTAX, "submission", "not UTF-8");
            return false;
        }
        Complaints complaints = new Complaints();
        try {
            parser(language, complaints).source(new ByteArrayInputStream(bytes)).parse(sink);
        } catch (Sink.Overflow tooMuch) {
            return false;
        } catch (RuntimeException | StackOverflowError broken) {
            // Parsers have bugs and bodies have depths: whatever they throw, it is this body that cannot be read.
            complaints.note(broken);
        }
        complaints.report(findings);
        if (complaints.isEmpty()) {
            return true;
        }
        if (language.equals(Lang.NQUADS) || language.equals(Lang.NTRIPLES)) {
            lineByLine(bytes, language);
        }
        return false;
    }

    /** Lines stand alone: after one bad line the others still tell. */
    private void lineByLine(byte[] bytes, Lang language) throws IOException {
        try (BufferedReader lines = new BufferedReader(utf8(bytes))) {
            long number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Complaints complaints = new Complaints(++number);
                try {
                    parser(language, complaints).fromString(line).parse(new Sink(limits, new Findings(1)));
                } catch (RuntimeException | StackOverflowError broken) {
                    complaints.note(broken);
                }
                complaints.report(findings);
            }
        }
    }

    private static boolean isUtf8(byte[] bytes) throws IOException {
        try (Reader text = utf8(bytes)) {
            text.transferTo(Writer.nullWriter());
            return true;
        } catch (CharacterCodingException broken) {
            return false;
        }
    }

    private static RDFParserBuilder parser(Lang language, Complaints complaints) {
        return RDFParser.create()
                .lang(language)
                .forceLang(language)
                .base(NOWHERE)
                .errorHandler(complaints)
                .set(LangJSONLD11.JSONLD_OPTIONS, OwnContext.options(complaints));
    }

    private static Reader utf8(byte[] bytes) {
        return new InputStreamReader(
                new ByteArrayInputStream(bytes),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }
}
