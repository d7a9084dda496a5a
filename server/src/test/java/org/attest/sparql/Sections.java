package org.attest.sparql;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;

/** Test files: texts in sections that start with a line {@code ## name}, and quads in TriG. */
final class Sections {
    private Sections() {}

    static Map<String, String> read(String file) {
        Map<String, StringBuilder> sections = new LinkedHashMap<>();
        StringBuilder current = new StringBuilder();
        for (String line : text(file).split("\n")) {
            if (line.startsWith("## ")) {
                current = new StringBuilder();
                if (sections.put(line.substring(3).strip(), current) != null) {
                    throw new IllegalArgumentException("twice in " + file + ": " + line);
                }
            } else {
                current.append(line).append('\n');
            }
        }
        Map<String, String> texts = new LinkedHashMap<>();
        sections.forEach((name, text) -> texts.put(name, text.toString().strip()));
        return texts;
    }

    static DatasetGraph quads(String file) {
        DatasetGraph quads = DatasetGraphFactory.create();
        RDFParser.fromString(text(file), Lang.TRIG).base(Instance.BASE).parse(quads);
        return quads;
    }

    static String text(String file) {
        try (InputStream in = Sections.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalArgumentException("no test file " + file);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
