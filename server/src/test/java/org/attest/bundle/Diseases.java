package org.attest.bundle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.attest.bundle.bag.Measured;
import org.attest.bundle.bag.ZipWriter;

/** Every way of tampering that a verifier must catch before there are seals, each built from the sound bundle. */
final class Diseases {
    private static final String CLAIMS = "data/claims.nq";
    private static final String CSV = "data/report/claims.csv";
    private static final byte[] SOUND = Fixtures.bundle();
    private static final String ROOT = sound().root();

    private final List<Disease> all = new ArrayList<>();

    private Diseases() {}

    static Stream<Disease> all() {
        Diseases diseases = new Diseases();
        diseases.files();
        diseases.manifests();
        diseases.leaves();
        diseases.lines();
        diseases.salts();
        diseases.commitments();
        diseases.reports();
        diseases.names();
        diseases.frames();
        diseases.exhibits();
        return diseases.all.stream();
    }

    private static Tampered sound() {
        return Tampered.of(SOUND);
    }

    private void add(String name, String code, boolean script, byte[] zip) {
        all.add(new Disease(name, zip, code, script));
    }

    private void add(String name, String code, Consumer<Tampered> disease) {
        Tampered bundle = sound();
        disease.accept(bundle);
        add(name, code, true, bundle.zip());
    }

    /** Seen only by whoever tells the report again from the leaves, which the script does not. */
    private void addUnscripted(String name, String code, Consumer<Tampered> disease) {
        Tampered bundle = sound();
        disease.accept(bundle);
        add(name, code, false, bundle.zip());
    }

    private void files() {
        add("byte-flipped-in-the-report", "digest", b -> b.edit(CSV, text -> text.replace("located", "locaded")));
        add(
                "byte-flipped-in-a-tag-file",
                "digest",
                b -> b.edit("READ-ME-FIRST.txt", text -> text.replace("claims", "clains")));
        add("file-deleted", "missing", b -> b.remove("data/query.rq"));
        add(
                "file-deleted-and-manifests-recomputed",
                "missing",
                b -> b.remove("data/query.rq").manifestsRecomputed());
        add("file-added", "unlisted", b -> b.put("data/extra.txt", "x"));
        add(
                "file-added-and-manifests-recomputed",
                "unlisted",
                b -> b.put("data/extra.txt", "x").manifestsRecomputed());
        add("tag-file-added", "unlisted", b -> b.put("extra.txt", "x"));
        add(
                "fetch-file-added",
                "unlisted",
                b -> b.put("fetch.txt", "http://localhost/x - data/x\n").manifestsRecomputed());
        add("bag-info-edited", "digest", b -> b.edit("bag-info.txt", text -> text.replace("2026-03-02", "2026-03-03")));
        add(
                "number-in-bag-info-edited",
                "bundle-number",
                b -> b.edit("bag-info.txt", text -> text.replace("Identifier: AT-2026", "Identifier: AT-2025"))
                        .manifestsRecomputed());
        add("folder-renamed", "bundle-number", b -> b.root(ROOT.replace("AT-2026", "AT-2025")));
        add("payload-oxum-wrong", "payload-oxum", b -> {
            b.edit("bag-info.txt", text -> text.replaceAll("Oxum: .*", "Oxum: 1.1"));
            tagManifests(b);
        });
        add(
                "bagit-version-edited",
                "bagit",
                b -> b.edit("bagit.txt", text -> text.replace("1.0", "0.97")).manifestsRecomputed());
        add(
                "bagit-with-byte-order-mark",
                "bagit",
                b -> b.edit("bagit.txt", text -> "\uFEFF" + text).manifestsRecomputed());
        add(
                "bagit-with-crlf",
                "bagit",
                b -> b.edit("bagit.txt", text -> text.replace("\n", "\r\n")).manifestsRecomputed());
    }

    /** Recomputes the tag manifests only, keeping what bag-info says. */
    private static void tagManifests(Tampered bundle) {
        String info = bundle.text("bag-info.txt");
        bundle.manifestsRecomputed().put("bag-info.txt", info);
        for (String name : List.of("tagmanifest-sha256.txt", "tagmanifest-sha512.txt")) {
            Measured measured = Tampered.measured(info.getBytes(StandardCharsets.UTF_8));
            String digest = name.contains("256") ? measured.sha256() : measured.sha512();
            bundle.edit(name, text -> text.replaceAll("(?m)^[0-9a-f]+  bag-info.txt$", digest + "  bag-info.txt"));
        }
    }

    private void manifests() {
        add(
                "sha512-manifests-dropped",
                "manifest",
                b -> b.remove("manifest-sha512.txt")
                        .remove("tagmanifest-sha512.txt")
                        .manifestsRecomputed());
        add(
                "sha512-manifest-of-the-payload-dropped",
                "manifest",
                b -> b.remove("manifest-sha512.txt").manifestsRecomputed());
        add(
                "tag-manifests-dropped",
                "manifest",
                b -> b.remove("tagmanifest-sha256.txt").remove("tagmanifest-sha512.txt"));
        add(
                "line-dropped-from-one-manifest",
                "unlisted",
                b -> b.edit("manifest-sha512.txt", text -> text.replaceAll("(?m)^.*query\\.rq\\n", ""))
                        .root(ROOT));
        add(
                "weak-manifest-added",
                "unlisted",
                b -> b.put("manifest-md5.txt", "d41d8cd98f00b204e9800998ecf8427e  data/query.rq\n"));
        add(
                "manifest-line-twice",
                "manifest-twice",
                b -> b.edit(
                        "manifest-sha256.txt",
                        text -> text + text.lines().findFirst().get() + "\n"));
        add(
                "manifest-digest-in-capitals",
                "manifest-form",
                b -> b.edit("tagmanifest-sha256.txt", text -> text.replaceFirst("[a-f]", "A")));
        add(
                "manifest-path-out-of-the-bag",
                "name",
                b -> b.edit("manifest-sha256.txt", text -> text + "0".repeat(64) + "  data/../../../etc/passwd\n"));
        add(
                "manifest-path-absolute",
                "name",
                b -> b.edit("manifest-sha256.txt", text -> text + "0".repeat(64) + "  /etc/passwd\n"));
    }

    private static List<String> blocks(Tampered bundle) {
        return new ArrayList<>(Arrays.asList(bundle.text(CLAIMS).split("(?m)(?=^# )", -1)));
    }

    private static Tampered blocks(Tampered bundle, Consumer<List<String>> change) {
        List<String> blocks = blocks(bundle);
        change.accept(blocks);
        return bundle.put(CLAIMS, String.join("", blocks));
    }

    private void leaves() {
        add("number-in-a-claim-changed", "digest", b -> b.edit(CLAIMS, text -> text.replace("\"100\"", "\"150\"")));
        add(
                "number-in-a-claim-changed-and-manifests-recomputed",
                "leaf-digest",
                b -> b.edit(CLAIMS, text -> text.replace("\"100\"", "\"150\"")).manifestsRecomputed());
        add(
                "leaf-dropped",
                "leaf-missing",
                b -> blocks(b, blocks -> blocks.remove(5)).manifestsRecomputed());
        add(
                "last-leaf-dropped",
                "leaf-missing",
                b -> blocks(b, List::removeLast).manifestsRecomputed());
        add(
                "leaf-inserted",
                "leaf-digest",
                b -> blocks(b, blocks -> blocks.add(leaf(blocks.size() + 1))).manifestsRecomputed());
        add(
                "leaf-duplicated",
                "leaf-number",
                b -> blocks(b, blocks -> blocks.add(6, blocks.get(5))).manifestsRecomputed());
        add(
                "leaves-swapped",
                "leaf-number",
                b -> blocks(b, blocks -> blocks.add(5, blocks.remove(6))).manifestsRecomputed());
        add(
                "leaves-relabelled",
                "leaf-digest",
                b -> blocks(b, blocks -> {
                            blocks.set(2, blocks.get(2).replace("n=000003", "n=000004"));
                            blocks.set(3, blocks.get(3).replace("n=000004", "n=000003"));
                            blocks.add(2, blocks.remove(3));
                        })
                        .manifestsRecomputed());
        add(
                "leaf-of-another-bundle",
                "leaf-digest",
                b -> blocks(b, blocks -> blocks.set(4, blocks(other()).get(4))).manifestsRecomputed());
        add(
                "leaf-emptied",
                "leaf-form",
                b -> blocks(
                                b,
                                blocks -> blocks.set(
                                        4, blocks.get(4).lines().findFirst().get() + "\n"))
                        .commitmentRecomputed()
                        .manifestsRecomputed());
        add("claims-emptied", "leaf-missing", b -> b.put(CLAIMS, "").manifestsRecomputed());
    }

    private static Tampered other() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Fixtures.bundler(request -> Fixtures.key(9))
                    .write(Fixtures.REQUEST, Fixtures.evidence(Fixtures.quads(), Fixtures.PARTNER), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Tampered.of(out.toByteArray());
    }

    private static String leaf(int number) {
        return String.format("# attest-leaf-1 n=%06d salt=%s\n<urn:x:s> <urn:x:p> \"o\" .\n", number, "ab".repeat(32));
    }

    /** Whoever tampers here recomputes commitment and manifests: only the form of the lines gives it away. */
    private void line(String name, String code, String from, String to) {
        add(
                name,
                code,
                b -> b.edit(CLAIMS, text -> text.replaceFirst(from, Matcher.quoteReplacement(to)))
                        .commitmentRecomputed()
                        .manifestsRecomputed());
    }

    private void lines() {
        String town = Pattern.quote("<http://localhost:3330/id/place/town>");
        line("blank-node", "blank-node", town, "_:b0");
        line("two-spaces", "n-quads", " " + town, "  <http://localhost:3330/id/place/town>");
        line("escaped-where-not-needed", "n-quads", "\"at least", "\"\\u0061t least");
        line(
                "datatype-written-out",
                "n-quads",
                "\"an import\"",
                "\"an import\"^^<http://www.w3.org/2001/XMLSchema#string>");
        line("relative-iri", "n-quads", town, "<town>");
        line("comment-inside-a-leaf", "leaf-header", " \\.\\n<", " .\n# a comment\n<");
        line("empty-line", "n-quads", " \\.\\n<", " .\n\n<");
        add(
                "line-twice",
                "leaf-order",
                b -> b.edit(CLAIMS, text -> text.replaceFirst("(?m)^(<.*#polarity>.*\\n)", "$1$1"))
                        .commitmentRecomputed()
                        .manifestsRecomputed());
        add(
                "byte-order-mark",
                "leaf-form",
                b -> b.edit(CLAIMS, text -> "\uFEFF" + text)
                        .commitmentRecomputed()
                        .manifestsRecomputed());
        add(
                "crlf",
                "leaf-header",
                b -> b.edit(CLAIMS, text -> text.replace("\n", "\r\n"))
                        .commitmentRecomputed()
                        .manifestsRecomputed());
        add(
                "unicode-form-changed",
                "leaf-digest",
                b -> b.edit(CLAIMS, text -> text.replace("ставитель", "ставител\u0301ь"))
                        .manifestsRecomputed());
        add(
                "no-line-feed-at-the-end",
                "leaf-form",
                b -> b.edit(CLAIMS, String::stripTrailing)
                        .commitmentRecomputed()
                        .manifestsRecomputed());
        add(
                "line-before-the-first-leaf",
                "leaf-form",
                b -> b.edit(CLAIMS, text -> "<urn:x:s> <urn:x:p> \"o\" .\n" + text)
                        .manifestsRecomputed());
    }

    private void salts() {
        line("salt-missing", "leaf-header", "(?m)^(# .*) salt=.*", "# attest-leaf-1 n=000001");
        line("salt-empty", "leaf-salt", "salt=[0-9a-f]*", "salt=");
        line("salt-short", "leaf-salt", "salt=[0-9a-f]{8}", "salt=");
        line("salt-in-capitals", "leaf-header", "salt=[0-9a-f]{8}", "salt=ABCDEF01");
        add("salt-repeated", "leaf-salt", b -> {
            List<String> headers =
                    b.text(CLAIMS).lines().filter(line -> line.startsWith("#")).toList();
            String first = headers.get(0).replaceFirst(".*salt=", "");
            String second = headers.get(1).replaceFirst(".*salt=", "");
            b.edit(CLAIMS, text -> text.replace(second, first))
                    .commitmentRecomputed()
                    .manifestsRecomputed();
        });
    }

    private void commitments() {
        add(
                "count-edited",
                "commitment",
                b -> b.edit("commitment.json", text -> text.replaceFirst("\"leaves\": 5", "\"leaves\": 6"))
                        .manifestsRecomputed());
        add(
                "root-edited",
                "commitment",
                b -> b.edit("commitment.json", text -> text.replaceFirst("\"root\": \".", "\"root\": \"g"))
                        .manifestsRecomputed());
        add(
                "commitment-of-another-bundle",
                "commitment",
                b -> b.put("commitment.json", other().text("commitment.json")).manifestsRecomputed());
        add(
                "list-of-leaves-edited",
                "leaf-digest",
                b -> b.edit("leaves.txt", text -> "0" + text.substring(1)).manifestsRecomputed());
        add(
                "list-of-leaves-shortened",
                "leaf-digest",
                b -> b.edit("leaves.txt", text -> text.replaceFirst("[^\\n]*\\n$", ""))
                        .manifestsRecomputed());
        add(
                "list-of-leaves-reordered",
                "leaves-form",
                b -> b.edit("leaves.txt", text -> text.replaceFirst("([^\\n]*\\n)([^\\n]*\\n)", "$2$1"))
                        .manifestsRecomputed());
        add(
                "list-of-leaves-of-another-bundle",
                "leaf-digest",
                b -> b.put("leaves.txt", other().text("leaves.txt"))
                        .put("commitment.json", other().text("commitment.json"))
                        .manifestsRecomputed());
    }

    private void reports() {
        addUnscripted(
                "figure-in-the-table-changed",
                "report-row",
                b -> b.edit(CSV, text -> text.replace(",100,,", ",150,,")).manifestsRecomputed());
        addUnscripted(
                "figure-in-the-page-changed",
                "report",
                b -> b.edit("data/report/report.html", text -> text.replace("<td>100</td>", "<td>150</td>"))
                        .manifestsRecomputed());
        addUnscripted(
                "row-dropped-from-the-table",
                "report-row",
                b -> b.edit(CSV, text -> text.replaceFirst("CL-[^\\n]*\\n", "")).manifestsRecomputed());
        addUnscripted(
                "limits-made-smaller",
                "report",
                b -> b.edit("data/LIMITS.txt", text -> text.replaceAll("(?m)^- .*\\n", ""))
                        .manifestsRecomputed());
        addUnscripted(
                "counts-in-the-context-changed",
                "context",
                b -> b.edit("data/context.json", text -> text.replace("\"contraryPairs\": 3", "\"contraryPairs\": 0"))
                        .manifestsRecomputed());
        addUnscripted(
                "context-says-a-thing-twice",
                "context",
                b -> b.edit("data/context.json", text -> text.replaceFirst("\\{", "{ \"seal\": \"sealed\","))
                        .manifestsRecomputed());
        add(
                "citation-of-a-leaf-that-is-not-there",
                "report-row",
                b -> b.edit(CSV, text -> text.replaceFirst("\\nCL-0000", "\nCL-0009"))
                        .manifestsRecomputed());
        add(
                "claim-changed-and-commitment-recomputed",
                "report-row",
                b -> b.edit(CLAIMS, text -> text.replace("\"100\"", "\"150\""))
                        .commitmentRecomputed()
                        .manifestsRecomputed());
    }

    private static byte[] withFile(String name) {
        Tampered bundle = sound();
        Map<String, byte[]> files = new TreeMap<>();
        bundle.files().forEach((path, content) -> files.put(ROOT + "/" + path, content));
        files.put(name, new byte[] {'x'});
        return zip(files.entrySet().stream().toList());
    }

    private static byte[] zip(List<Map.Entry<String, byte[]>> files) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(out);
        try {
            for (Map.Entry<String, byte[]> file : files) {
                zip.file(file.getKey(), Tampered.measured(file.getValue()));
            }
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void names() {
        add("cyrillic-look-alike", "name", b -> {
            b.put("data/report/\u0441laims.csv", b.text(CSV)).remove(CSV).manifestsRecomputed();
        });
        add("absolute-path", "name", true, withFile("/tmp/x"));
        add("path-out-of-the-folder", "name", true, withFile(ROOT + "/../../x"));
        add("dot-in-a-path", "name", true, withFile(ROOT + "/./x"));
        add("backslash-in-a-path", "name", true, withFile(ROOT + "\\x"));
        add("drive-letter", "name", true, withFile("C:/x"));
        add("second-folder", "name", true, withFile("AT-2026-other/x"));
        add("case-twin", "name-twin", true, withFile(ROOT + "/data/Claims.nq"));
        add("direction-changing-name", "name", true, withFile(ROOT + "/data/\u202Etxt.exe"));
        add("zero-width-name", "name", true, withFile(ROOT + "/data/claims\u200B.nq"));
        String umlaut = ROOT + "/data/\u00E9";
        Map<String, byte[]> twins = new TreeMap<>();
        sound().files().forEach((path, content) -> twins.put(ROOT + "/" + path, content));
        twins.put(umlaut, new byte[0]);
        twins.put(Normalizer.normalize(umlaut, Normalizer.Form.NFD), new byte[0]);
        add("unicode-twin", "name-twin", true, zip(List.copyOf(twins.entrySet())));
        List<Map.Entry<String, byte[]>> twice = new ArrayList<>();
        sound().files().forEach((path, content) -> twice.add(Map.entry(ROOT + "/" + path, content)));
        twice.add(3, twice.get(3));
        add("name-twice", "name-twin", true, zip(twice));
    }

    private void frames() {
        add("bytes-before", "zip-frame", true, joined(new byte[] {1, 2, 3}, SOUND));
        add("another-zip-before", "zip-frame", true, joined(SOUND, SOUND));
        add("bytes-after", "zip-frame", true, joined(SOUND, new byte[] {1, 2, 3}));
        add("cut-off", "zip-frame", true, Arrays.copyOf(SOUND, SOUND.length - 40));
        add("not-a-zip", "zip-frame", true, "not a zip".getBytes(StandardCharsets.US_ASCII));
        add("empty-file", "zip-frame", true, new byte[0]);
        add("entry-count-wrong", "zip-frame", true, patched(SOUND, SOUND.length - 12, 1));
        add("symbolic-link", "not-a-file", true, patched(SOUND, directoryEntry(1) + 41, 0xA1 ^ 0x81));
        add("compressed", "zip-method", true, deflated());
        add("files-overlap", "zip-frame", true, overlapping());
        add("checksum-wrong", "zip-checksum", true, wrongChecksum());
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] all = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }

    private static byte[] patched(byte[] zip, int at, int xor) {
        byte[] copy = zip.clone();
        copy[at] ^= (byte) xor;
        return copy;
    }

    private static ByteBuffer little(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Offset of the n-th entry of the directory, from 0. */
    private static int directoryEntry(int n) {
        ByteBuffer bytes = little(SOUND);
        int at = bytes.getInt(SOUND.length - 6);
        for (int i = 0; i < n; i++) {
            at += 46 + bytes.getShort(at + 28);
        }
        return at;
    }

    private static byte[] overlapping() {
        byte[] copy = SOUND.clone();
        ByteBuffer bytes = little(copy);
        bytes.putInt(directoryEntry(2) + 42, bytes.getInt(directoryEntry(1) + 42));
        return copy;
    }

    private static byte[] wrongChecksum() {
        int entry = directoryEntry(1);
        int file = little(SOUND).getInt(entry + 42);
        return patched(patched(SOUND, entry + 16, 1), file + 14, 1);
    }

    private static byte[] deflated() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> file : sound().files().entrySet()) {
                zip.putNextEntry(new ZipEntry(ROOT + "/" + file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** Seen only by BundleCheck: the script does not read what a leaf says about a file. */
    private void exhibits() {
        byte[] sound = Fixtures.bundle(Fixtures.evidenceWithExhibit());
        String exhibit = "data/evidence/EV-000001.txt";
        add(
                "file-without-leaf",
                "exhibit",
                false,
                sound().put("data/evidence/EV-000001.txt", "x")
                        .manifestsRecomputed()
                        .zip());
        add(
                "leaf-without-file",
                "exhibit",
                false,
                Tampered.of(sound).remove(exhibit).manifestsRecomputed().zip());
        add(
                "file-exchanged",
                "exhibit",
                false,
                Tampered.of(sound).put(exhibit, "another").manifestsRecomputed().zip());
    }
}
