package org.attest.publish.ontology;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Collator;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.attest.web.WebFile;
import org.jspecify.annotations.Nullable;

/** The languages every term is described in. */
enum Language {
    EN("English", "ltr"),
    FR("Français", "ltr"),
    ES("Español", "ltr"),
    RU("Русский", "ltr"),
    AR("العربية", "rtl");

    private final String ownName;
    private final String direction;

    Language(String ownName, String direction) {
        this.ownName = ownName;
        this.direction = direction;
    }

    /** What it is called in itself. */
    String ownName() {
        return ownName;
    }

    /** {@code ltr} or {@code rtl}. */
    String direction() {
        return direction;
    }

    /** The tag (BCP 47). */
    String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** How words of this language are put in order. */
    Collator collator() {
        return Collator.getInstance(Locale.forLanguageTag(tag()));
    }

    /** The language of a tag; empty for every other. */
    static Optional<Language> of(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }

    /** The one a client likes best by its {@code Accept-Language} (RFC 4647, section 3.4); English where it says none. */
    static Language preferred(@Nullable String accepted) {
        if (accepted == null) {
            return EN;
        }
        try {
            List<Locale.LanguageRange> ranges = Locale.LanguageRange.parse(accepted);
            String tag = Locale.lookupTag(
                    ranges, Arrays.stream(values()).map(Language::tag).toList());
            return Optional.ofNullable(tag).flatMap(Language::of).orElse(EN);
        } catch (IllegalArgumentException notRanges) {
            return EN;
        }
    }

    /** The words of the pages themselves, by their names in the file of this language. */
    SortedMap<String, String> words() {
        Properties words = new Properties();
        try (Reader in =
                new InputStreamReader(WebFile.open("ontology-" + tag() + ".properties"), StandardCharsets.UTF_8)) {
            words.load(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(name -> sorted.put(name, words.getProperty(name)));
        return sorted;
    }
}
