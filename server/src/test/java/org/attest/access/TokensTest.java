package org.attest.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.attest.model.Tier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tokens: shown once, kept as a keyed digest, worth nothing from the moment they are ended. */
class TokensTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final byte[] KEY = "a key of thirty-two bytes, or so".getBytes(StandardCharsets.US_ASCII);

    @TempDir
    Path folder;

    private Tokens tokens() {
        return tokensAt(NOW);
    }

    private Tokens tokensAt(Instant now) {
        return new Tokens(folder, KEY, Clock.fixed(now, ZoneOffset.UTC), new SecureRandom());
    }

    private static Tokens.Issued issue(Tokens tokens) throws IOException {
        return tokens.issue("a name", Map.of("*", Tier.PARTNER), Optional.empty(), false, Optional.empty());
    }

    @Test
    void aTokenIssued_isItsBearersViewer_asItWasIssued() throws IOException {
        Map<String, Tier> tiers = Map.of("cases", Tier.RESTRICTED, "*", Tier.PARTNER);
        Instant end = NOW.plusSeconds(60);
        Tokens.Issued issued =
                tokens().issue("name", tiers, Optional.of("https://example.org/trial"), true, Optional.of(end));
        Viewer expected = new Viewer(
                issued.grant().id(), tiers, Optional.of("https://example.org/trial"), true, Optional.of(end));
        assertEquals(Optional.of(expected), tokens().viewer(issued.token()));
        assertTrue(issued.token().matches("att_[A-Za-z0-9_-]{43}"), "its form");
    }

    @Test
    void theSecret_isNowhereOnDisk_onlyItsKeyedDigestIs() throws Exception {
        String token = issue(tokens()).token();
        String encoded = token.substring(Tokens.PREFIX.length());
        byte[] secret = Base64.getUrlDecoder().decode(encoded);
        String plain = HexFormat.of()
                .formatHex(java.security.MessageDigest.getInstance("SHA-256")
                        .digest(token.getBytes(StandardCharsets.UTF_8)));
        String keyed = HexFormat.of().formatHex(new Mac(KEY).of("token", token));
        String disk = disk();
        for (String trace : List.of(
                encoded,
                encoded.substring(0, 12),
                latin(secret),
                HexFormat.of().formatHex(secret),
                HexFormat.of().withUpperCase().formatHex(secret),
                plain,
                Tokens.PREFIX,
                latin(KEY))) {
            assertFalse(disk.contains(trace), "something of the secret is on disk");
        }
        assertTrue(disk.contains(keyed), "the keyed digest is what is kept");
    }

    /** The bytes of every file in the folder, one character each. */
    private String disk() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(file).append('\n').append(latin(Files.readAllBytes(file)));
            }
        }
        return all.toString();
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    @Test
    void neitherTheList_norAnyToString_showsTheSecretOrItsDigest() throws IOException {
        Tokens tokens = tokens();
        Tokens.Issued issued = issue(tokens);
        String shown = tokens.list() + " " + issued + " " + issued.grant() + " "
                + tokens.viewer(issued.token()).orElseThrow();
        assertFalse(shown.contains(issued.token().substring(Tokens.PREFIX.length())), "the secret");
        assertFalse(shown.contains(HexFormat.of().formatHex(new Mac(KEY).of("token", issued.token()))), "the digest");
        assertEquals(List.of(issued.grant()), tokens.list());
    }

    @Test
    void twoTokens_areNeverTheSame() throws IOException {
        Tokens tokens = tokens();
        Tokens.Issued one = issue(tokens);
        Tokens.Issued other = issue(tokens);
        assertNotEquals(one.token(), other.token());
        assertNotEquals(one.grant().id(), other.grant().id());
        assertEquals(one.grant().id(), tokens.viewer(one.token()).orElseThrow().id());
    }

    @Test
    void anotherInstancesKey_knowsNoneOfTheseTokens() throws IOException {
        String token = issue(tokens()).token();
        Tokens other = new Tokens(folder, new byte[32], Clock.fixed(NOW, ZoneOffset.UTC), new SecureRandom());
        assertEquals(Optional.empty(), other.viewer(token));
    }

    @Test
    void aKeyTooShort_isRefused() {
        assertThrows(
                IllegalArgumentException.class,
                () -> new Tokens(folder, new byte[31], Clock.systemUTC(), new SecureRandom()));
    }

    @Test
    void aToken_isWorthNothing_fromTheMomentItExpires() throws IOException {
        String token = tokens().issue(
                        "x", Map.of(), Optional.empty(), false, Optional.of(NOW.plus(Duration.ofHours(1))))
                .token();
        assertTrue(tokensAt(NOW.plusSeconds(3599)).viewer(token).isPresent(), "a second before");
        assertEquals(Optional.empty(), tokensAt(NOW.plusSeconds(3600)).viewer(token), "at the moment");
        assertEquals(Optional.empty(), tokensAt(NOW.plusSeconds(3601)).viewer(token), "after it");
    }

    @Test
    void revoking_countsAtOnce_alsoForAnInstanceThatHasReadTheFileBefore() throws IOException {
        Tokens serving = tokens();
        Tokens besides = tokens();
        Tokens.Issued issued = issue(besides);
        Tokens.Issued kept = issue(besides);
        assertTrue(serving.viewer(issued.token()).isPresent());
        assertTrue(besides.revoke(issued.grant().id()));
        assertEquals(Optional.empty(), serving.viewer(issued.token()));
        assertEquals(Optional.empty(), besides.viewer(issued.token()));
        assertTrue(serving.viewer(kept.token()).isPresent(), "the others stay");
    }

    @Test
    void revokingTwice_keepsTheFirstMoment_andAnUnknownIdIsSaidToBeUnknown() throws IOException {
        Tokens.Issued issued = issue(tokens());
        assertTrue(tokens().revoke(issued.grant().id()));
        assertTrue(tokensAt(NOW.plusSeconds(60)).revoke(issued.grant().id()));
        assertEquals(Optional.of(NOW), tokens().list().getFirst().revoked());
        assertFalse(tokens().revoke("0000000000000000"));
        assertEquals(1, tokens().list().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "att_",
                "att_short",
                "att_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "att_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "ATT_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "att_\u00e9\u00e9\u00e9\u00e9AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
                "public"
            })
    void whatIsMalformed_orUnknown_isTheSameNothing(String presented) throws IOException {
        issue(tokens());
        assertEquals(Optional.empty(), tokens().viewer(presented));
    }

    @Test
    void whatIsNearlyAToken_anExpiredOne_andARevokedOne_areTheSameNothing() throws IOException {
        Tokens.Issued good = issue(tokens());
        String token = good.token();
        String expired = tokens().issue("x", Map.of(), Optional.empty(), false, Optional.of(NOW))
                .token();
        Tokens.Issued revoked = issue(tokens());
        tokens().revoke(revoked.grant().id());
        String digest = HexFormat.of().formatHex(new Mac(KEY).of("token", token));
        for (String presented : List.of(
                token + " ",
                token.substring(0, token.length() - 1),
                token.substring(4),
                token.substring(0, 4) + flipped(token.charAt(4)) + token.substring(5),
                digest,
                good.grant().id(),
                expired,
                revoked.token())) {
            assertEquals(Optional.empty(), tokens().viewer(presented));
        }
        assertTrue(tokens().viewer(token).isPresent(), "while the good one is good");
    }

    private static char flipped(char letter) {
        return letter == 'A' ? 'B' : 'A';
    }

    @Test
    void theFile_isReadableByItsOwnerOnly_alsoAfterAChange() throws IOException {
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"), "a file system with modes");
        Tokens.Issued issued = issue(tokens());
        Path file = folder.resolve("tokens.json");
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        tokens().revoke(issued.grant().id());
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }

    @Test
    void tokensIssuedAtOnce_byTwoInstances_areAllKept() throws Exception {
        Set<String> secrets = new HashSet<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(4)) {
            Tokens first = tokens();
            Tokens second = tokens();
            Callable<List<String>> one = () -> several(first);
            Callable<List<String>> other = () -> several(second);
            for (Future<List<String>> done : pool.invokeAll(List.of(one, other, one, other))) {
                secrets.addAll(done.get());
            }
        }
        assertEquals(40, secrets.size());
        assertEquals(40, tokens().list().stream().map(Grant::id).distinct().count());
        for (String secret : secrets) {
            assertTrue(tokens().viewer(secret).isPresent());
        }
    }

    private static List<String> several(Tokens tokens) throws IOException {
        List<String> secrets = new java.util.ArrayList<>();
        for (int i = 0; i < 10; i++) {
            secrets.add(issue(tokens).token());
        }
        return secrets;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "{\"format\": 2, \"tokens\": []}",
                "{\"tokens\": []}",
                "{\"format\": 1}",
                "{\"format\": 1, \"tokens\": [{\"id\": \"x\"}]}"
            })
    void aFileThatIsDamaged_isAnError_andNeverAnEmptyList(String text) throws IOException {
        Files.writeString(folder.resolve("tokens.json"), text);
        assertThrows(IOException.class, () -> tokens().viewer("att_x"));
        assertThrows(IOException.class, () -> issue(tokens()));
        assertEquals(text, Files.readString(folder.resolve("tokens.json")), "and it is left as it was found");
    }

    @ParameterizedTest
    @ValueSource(strings = {"secret", "SEALED", "", "5"})
    void aTierWordThatNobodyKnows_makesTheFileUnreadable_insteadOfGuessing(String word) throws IOException {
        String token = issue(tokens()).token();
        Path file = folder.resolve("tokens.json");
        Files.writeString(file, Files.readString(file).replace("\"partner\"", "\"" + word + "\""));
        assertThrows(IOException.class, () -> tokens().viewer(token));
    }
}
