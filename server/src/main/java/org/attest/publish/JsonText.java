package org.attest.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.attest.problem.Problem;

/** JSON trees in one spelling: two spaces, line feeds, keys in the order they were put in. */
public final class JsonText {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER =
            MAPPER.writer(new DefaultPrettyPrinter().withObjectIndenter(INDENT).withArrayIndenter(INDENT));

    private JsonText() {}

    /** An empty object to put things in. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** A tree as text, ending in a line feed. */
    public static byte[] bytes(JsonNode tree) {
        try {
            return (WRITER.writeValueAsString(tree) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree is always written", impossible);
        }
    }

    /**
     * Reads one JSON object.
     *
     * @throws Refusal with line and column, when it is not one
     */
    public static ObjectNode object(InputStream in) throws IOException {
        try {
            if (MAPPER.readTree(in) instanceof ObjectNode object) {
                return object;
            }
            throw new Refusal(Problem.Kind.BAD_REQUEST, "Expected a JSON object.");
        } catch (JsonProcessingException bad) {
            int line = bad.getLocation() == null ? 1 : bad.getLocation().getLineNr();
            int column = bad.getLocation() == null ? 1 : bad.getLocation().getColumnNr();
            throw new Refusal(Problem.of(
                    Problem.Kind.BAD_REQUEST,
                    "The body is not JSON, line " + line + ", column " + column + ".",
                    java.util.Map.of("line", line, "column", column)));
        }
    }

    /** Reads a tree this class or the build wrote. */
    public static JsonNode own(byte[] text) {
        try {
            return MAPPER.readTree(text);
        } catch (IOException broken) {
            throw new IllegalStateException("a file of our own is not JSON", broken);
        }
    }
}
