package org.attest.bundle.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines of one manifest. What is lenient in BagIt before 1.0 is a warning there and a finding since. */
final class ManifestReader {
    private static final Pattern LINE = Pattern.compile("([0-9A-Fa-f]+)[ \\t]+(\\*?)(.+)");

    private final String file;
    private final boolean strict;
    private final List<Finding> findings;
    private final List<Finding> warnings;
    private final SortedMap<String, String> digests = new TreeMap<>();

    /** @param strict true for BagIt 1.0 */
    ManifestReader(String file, boolean strict, List<Finding> findings, List<Finding> warnings) {
        this.file = file;
        this.strict = strict;
        this.findings = findings;
        this.warnings = warnings;
    }

    Manifest read(List<String> lines, String algorithm) {
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty()) {
                line(lines.get(i), file + " line " + (i + 1));
            }
        }
        Names.twins(digests.keySet()).forEach(twin -> warnings.add(new Finding("name-twin", file, twin)));
        return new Manifest(file, algorithm, digests);
    }

    private void line(String line, String place) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            findings.add(new Finding("manifest-form", place, "expected '<digest>  <path>'"));
            return;
        }
        if (!parts.group(2).isEmpty()) {
            warnings.add(new Finding("manifest-form", place, "the asterisk of md5sum before the path"));
        }
        put(path(parts.group(3), place), parts.group(1).toLowerCase(Locale.ROOT), place);
    }

    private String path(String written, String place) {
        String path = written.replace("%0A", "\n")
                .replace("%0a", "\n")
                .replace("%0D", "\r")
                .replace("%0d", "\r");
        path = strict ? path.replace("%25", "%") : path;
        if (path.startsWith("./")) {
            warnings.add(new Finding("manifest-form", place, "the path begins with './'"));
            path = path.substring(2);
        }
        Optional<String> danger = path.contains("\n") || path.contains("\r") ? Optional.empty() : Names.danger(path);
        danger.ifPresent(why -> findings.add(new Finding("name", place, why)));
        boolean payload = path.startsWith("data/");
        if (payload == file.startsWith("tagmanifest-")) {
            findings.add(
                    new Finding("manifest-form", place, "a payload manifest lists data/, a tag manifest the rest"));
        }
        return path;
    }

    private void put(String path, String digest, String place) {
        String before = digests.putIfAbsent(path, digest);
        if (before != null) {
            boolean harmless = !strict && before.equals(digest);
            (harmless ? warnings : findings).add(new Finding("manifest-twice", place, "a path that was listed before"));
        }
    }
}
