package org.attest.access;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.attest.model.Tier;

/** The text of {@code access/tokens.json}. A word it does not know makes the whole file unreadable: no token is guessed. */
final class TokenFile {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int FORMAT = 1;

    private TokenFile() {}

    /** A token as it is kept: what it stands for and the keyed digest by which it is known, in hexadecimal. */
    record Row(Grant grant, String mac) {}

    static List<Row> read(String text) throws IOException {
        try {
            JsonNode file = JSON.readTree(text);
            if (file.path("format").asInt() != FORMAT) {
                throw new IOException("expected format " + FORMAT + " in tokens.json, found another");
            }
            if (!file.path("tokens").isArray()) {
                throw new IOException("expected a list of tokens in tokens.json, found none: restore it from a backup");
            }
            List<Row> rows = new ArrayList<>();
            for (JsonNode token : file.path("tokens")) {
                rows.add(row(token));
            }
            return rows;
        } catch (IllegalArgumentException | DateTimeException damaged) {
            throw new IOException("tokens.json is damaged: restore it from a backup", damaged);
        }
    }

    private static Row row(JsonNode token) {
        Map<String, Tier> tiers = new TreeMap<>();
        token.path("tiers").properties().forEach(entry -> tiers.put(entry.getKey(), tier(entry.getValue())));
        Grant grant = new Grant(
                required(token, "id"),
                required(token, "name"),
                tiers,
                optional(token, "purpose"),
                token.path("mayWrite").asBoolean(false),
                Instant.parse(required(token, "issued")),
                optional(token, "expires").map(Instant::parse),
                optional(token, "revoked").map(Instant::parse));
        return new Row(grant, required(token, "mac"));
    }

    private static Tier tier(JsonNode word) {
        return Tier.of(word.asText()).orElseThrow(() -> new IllegalArgumentException("unknown tier word"));
    }

    private static String required(JsonNode token, String field) {
        return optional(token, field).orElseThrow(() -> new IllegalArgumentException("no " + field));
    }

    private static Optional<String> optional(JsonNode token, String field) {
        return token.hasNonNull(field) ? Optional.of(token.get(field).asText()) : Optional.empty();
    }

    static String write(List<Row> rows) throws IOException {
        ObjectNode file = JSON.createObjectNode();
        file.put("format", FORMAT);
        ArrayNode tokens = file.putArray("tokens");
        for (Row row : rows) {
            write(row, tokens.addObject());
        }
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(file);
    }

    private static void write(Row row, ObjectNode token) {
        Grant grant = row.grant();
        token.put("id", grant.id());
        token.put("name", grant.name());
        ObjectNode tiers = token.putObject("tiers");
        new TreeMap<>(grant.tiers()).forEach((dataset, tier) -> tiers.put(dataset, tier.word()));
        grant.purpose().ifPresent(purpose -> token.put("purpose", purpose));
        token.put("mayWrite", grant.mayWrite());
        token.put("issued", grant.issued().toString());
        grant.expires().ifPresent(moment -> token.put("expires", moment.toString()));
        grant.revoked().ifPresent(moment -> token.put("revoked", moment.toString()));
        token.put("mac", row.mac());
    }
}
