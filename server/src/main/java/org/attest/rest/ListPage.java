package org.attest.rest;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.publish.Cards;
import org.attest.publish.Facts;
import org.attest.publish.Kind;
import org.attest.publish.Paths;
import org.attest.web.Template;

/** Lists as pages. */
final class ListPage {
    private static final Template LIST = Template.named("list.html");
    private static final Template CLAIMS = Template.named("claims.html");

    private final Paths paths;

    ListPage(Paths paths) {
        this.paths = paths;
    }

    byte[] entities(Kind kind, Facts facts, List<String> iris, String next) {
        Map<String, Object> values = head(capital(kind.plural()), next);
        List<Object> items = new ArrayList<>();
        for (String iri : iris) {
            items.add(Cards.entity(facts, iri, paths));
        }
        values.put("items", items);
        return bytes(LIST, values);
    }

    byte[] claims(Facts facts, List<String> iris, String next) {
        Map<String, Object> values = head("Claims", next);
        List<Object> items = new ArrayList<>();
        for (String iri : iris) {
            items.add(Cards.claim(facts, iri, paths));
        }
        values.put("cards", items);
        return bytes(CLAIMS, values);
    }

    private Map<String, Object> head(String title, String next) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("root", paths.of(""));
        values.put("title", title);
        values.put("next", next);
        return values;
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static byte[] bytes(Template template, Map<String, ?> values) {
        return template.fill(values).getBytes(StandardCharsets.UTF_8);
    }
}
