package org.attest.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.attest.ledger.Receipt;
import org.attest.publish.JsonText;

/** A receipt as JSON. */
final class Receipts {
    private Receipts() {}

    static String json(Receipt receipt) {
        ObjectNode json = JsonText.object();
        json.put("submission", receipt.submission())
                .put("dataset", receipt.dataset())
                .put("position", receipt.position())
                .put("entryHash", receipt.entryHash())
                .put("recordedAt", receipt.recordedAt().toString())
                .put("recorded", receipt.recorded())
                .put("known", receipt.known());
        ObjectNode claims = json.putObject("claims");
        receipt.claims().forEach(claims::put);
        ArrayNode warnings = json.putArray("warnings");
        receipt.warnings()
                .forEach(warning ->
                        warnings.addObject().put("place", warning.place()).put("message", warning.message()));
        return new String(JsonText.bytes(json), java.nio.charset.StandardCharsets.UTF_8);
    }
}
