package org.attest.bundle.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads a folder as a bag of BagIt 0.93 to 1.0 (RFC 8493, section 3: complete and valid) and says everything that is wrong.
 */
public final class BagReader {
    private static final Pattern BAGIT =
            Pattern.compile("BagIt-Version: ([0-9]+\\.[0-9]+)\\r?\\nTag-File-Character-Encoding: ([!-~]+)(\\r?\\n)*");
    private static final Pattern MANIFEST = Pattern.compile("(tag)?manifest-([a-z0-9]+)\\.txt");
    private static final Pattern OXUM = Pattern.compile("Payload-Oxum\\s*:\\s*([0-9]{1,18})\\.([0-9]{1,9})\\s*");
    private static final List<String> VERSIONS = List.of("0.93", "0.94", "0.95", "0.96", "0.97", "1.0");
    private static final List<String> SYSTEM_FILES = List.of(".DS_Store", "Thumbs.db", "desktop.ini");
    private static final int LARGEST_TAG_FILE = 1 << 28;

    private final BagSource source;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();
    private final List<Manifest> manifests = new ArrayList<>();
    private String version = "";
    private Charset encoding = StandardCharsets.UTF_8;

    private BagReader(BagSource source) {
        this.source = source;
    }

    /** Reads every file of the bag once and all manifests. */
    public static Bag read(BagSource source) throws IOException {
        BagReader reader = new BagReader(source);
        reader.declaration();
        reader.manifests();
        reader.fetch();
        reader.digests();
        List<String> info = reader.info();
        reader.findings.addAll(source.findings());
        return new Bag(reader.version, reader.manifests, info, reader.findings, reader.warnings);
    }

    private boolean strict() {
        return version.equals("1.0");
    }

    private void declaration() throws IOException {
        if (!source.files().contains("bagit.txt")) {
            find("bagit", "bagit.txt", "missing");
            return;
        }
        Matcher parts = BAGIT.matcher(new String(source.bytes("bagit.txt", 4096), StandardCharsets.UTF_8));
        if (!parts.matches()) {
            find(
                    "bagit",
                    "bagit.txt",
                    "expected two lines, 'BagIt-Version: M.N' and 'Tag-File-Character-Encoding: ...'");
        } else if (!VERSIONS.contains(parts.group(1))) {
            find("bagit", "bagit.txt", "unknown version of BagIt, expected one of " + VERSIONS);
        } else {
            version = parts.group(1);
            encoding(parts.group(2));
        }
    }

    private void encoding(String name) {
        try {
            encoding = Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            find("bagit", "bagit.txt", "an unknown character encoding");
        }
    }

    private void manifests() throws IOException {
        for (String file : source.files()) {
            Matcher name = MANIFEST.matcher(file);
            if (name.matches() && Digests.known(name.group(2))) {
                ManifestReader reader = new ManifestReader(file, strict(), findings, warnings);
                manifests.add(reader.read(lines(file), name.group(2)));
            } else if (name.matches()) {
                find("manifest", file, "an unknown digest algorithm");
            }
        }
        if (manifests.stream().allMatch(Manifest::ofTags)) {
            find("manifest", "", "no payload manifest");
        }
    }

    private List<String> lines(String file) throws IOException {
        byte[] bytes = source.bytes(file, LARGEST_TAG_FILE);
        try {
            return encoding.newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .lines()
                    .toList();
        } catch (CharacterCodingException e) {
            find("tag-file", file, "not " + encoding.name());
            return List.of();
        }
    }

    /** Every file to be fetched must be named safely and listed; a bag is complete only once they are there. */
    private void fetch() throws IOException {
        if (!source.files().contains("fetch.txt")) {
            return;
        }
        for (String line : lines("fetch.txt")) {
            String[] parts = line.split("[ \\t]+", 3);
            String path = parts.length == 3 ? parts[2] : "";
            Names.danger(path).ifPresent(why -> find("name", "fetch.txt", why));
            if (manifests.stream().noneMatch(manifest -> manifest.digests().containsKey(path))) {
                find("unlisted", "fetch.txt", "a file to fetch that no manifest lists");
            }
        }
    }

    private void digests() throws IOException {
        for (String file : source.files()) {
            List<Manifest> concerned =
                    manifests.stream().filter(m -> concerns(m, file)).toList();
            Map<String, String> actual = digests(file, concerned);
            for (Manifest manifest : concerned) {
                compare(manifest, file, String.valueOf(actual.get(manifest.algorithm())));
            }
            if (SYSTEM_FILES.contains(file.substring(file.lastIndexOf('/') + 1))) {
                warnings.add(new Finding("system-file", file, "left by an operating system"));
            }
        }
        for (Manifest manifest : manifests) {
            SortedSet<String> missing = new TreeSet<>(manifest.digests().keySet());
            missing.removeAll(source.files());
            missing.forEach(path -> find("missing", path, "listed in " + manifest.file() + " and not there"));
        }
        unlisted();
    }

    private static boolean concerns(Manifest manifest, String file) {
        return manifest.digests().containsKey(file);
    }

    private void compare(Manifest manifest, String file, String actual) {
        String expected = String.valueOf(manifest.digests().get(file));
        if (!actual.equals(expected)) {
            find("digest", file, manifest.algorithm() + " is " + actual + ", " + manifest.file() + " says " + expected);
        }
    }

    private void unlisted() {
        for (String file : source.files()) {
            List<Manifest> payload = manifests.stream().filter(m -> !m.ofTags()).toList();
            long listed = payload.stream().filter(m -> concerns(m, file)).count();
            if (file.startsWith("data/") && listed < (strict() ? payload.size() : Math.min(1, payload.size()))) {
                find("unlisted", file, "not in every payload manifest: nobody vouches for it");
            }
        }
    }

    private Map<String, String> digests(String file, List<Manifest> concerned) throws IOException {
        Map<String, MessageDigest> digests = new HashMap<>();
        concerned.forEach(m -> digests.computeIfAbsent(m.algorithm(), Digests::of));
        InputStream in = source.open(file);
        for (MessageDigest digest : digests.values()) {
            in = new DigestInputStream(in, digest);
        }
        try (InputStream all = in) {
            all.transferTo(OutputStream.nullOutputStream());
        }
        Map<String, String> texts = new HashMap<>();
        digests.forEach((name, digest) -> texts.put(name, HexFormat.of().formatHex(digest.digest())));
        return texts;
    }

    private List<String> info() throws IOException {
        if (!source.files().contains("bag-info.txt")) {
            return List.of();
        }
        List<String> lines = lines("bag-info.txt");
        for (String line : lines) {
            Matcher oxum = OXUM.matcher(line);
            if (oxum.matches()) {
                oxum(Long.parseLong(oxum.group(1)), Long.parseLong(oxum.group(2)));
            }
        }
        return lines;
    }

    private void oxum(long bytes, long files) throws IOException {
        long actualBytes = 0;
        long actualFiles = 0;
        for (String file : source.files().tailSet("data/").headSet("data0")) {
            actualBytes += source.length(file);
            actualFiles++;
        }
        if (bytes != actualBytes || files != actualFiles) {
            find(
                    "payload-oxum",
                    "bag-info.txt",
                    "says " + bytes + "." + files + ", there are " + actualBytes + "." + actualFiles);
        }
    }

    private void find(String code, String place, String message) {
        findings.add(new Finding(code, place, message));
    }
}
