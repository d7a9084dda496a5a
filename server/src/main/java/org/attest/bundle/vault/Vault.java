package org.attest.bundle.vault;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Bundle keys in a data directory: {@code bundles/{request digest}.json}, readable by the owner only, each key wrapped with
 * AES-GCM under {@code keys/vault.key}. The digest is keyed, so that a file name does not say what was asked.
 */
public final class Vault implements BundleKeys {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final byte[] vaultKey;
    private final SecureRandom random;

    private Vault(Path folder, byte[] vaultKey, SecureRandom random) {
        this.folder = folder;
        this.vaultKey = vaultKey;
        this.random = random;
    }

    /**
     * Opens the vault of a data directory; makes {@code keys/vault.key} when there is none.
     *
     * @throws IOException when the key file is not 64 hexadecimal digits or cannot be read
     */
    public static Vault open(Path data, SecureRandom random) throws IOException {
        Path file = data.resolve("keys").resolve("vault.key");
        Files.createDirectories(data.resolve("keys"));
        Files.createDirectories(data.resolve("bundles"));
        if (!Files.exists(file)) {
            byte[] fresh = new byte[BundleKey.LENGTH];
            random.nextBytes(fresh);
            writeNew(file, HexFormat.of().formatHex(fresh) + "\n");
        }
        String text = Files.readString(file, StandardCharsets.US_ASCII).strip();
        if (!text.matches("[0-9a-f]{64}")) {
            throw new IOException("keys/vault.key: expected 64 hexadecimal digits; restore it from a backup");
        }
        return new Vault(data.resolve("bundles"), HexFormat.of().parseHex(text), random);
    }

    @Override
    public BundleKey keyFor(String request) throws IOException {
        String digest = digest(request);
        Path file = folder.resolve(digest + ".json");
        try {
            if (!Files.exists(file)) {
                byte[] key = new byte[BundleKey.LENGTH];
                random.nextBytes(key);
                writeNew(file, wrapped(key, digest));
            }
            return new BundleKey(unwrapped(Files.readString(file), digest));
        } catch (GeneralSecurityException e) {
            throw new IOException("bundles/" + digest + ".json does not open with keys/vault.key: restore both", e);
        }
    }

    private String digest(String request) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(vaultKey, "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(("request|" + request).getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    private String wrapped(byte[] key, String digest) throws GeneralSecurityException, IOException {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        Map<String, Object> fields = new TreeMap<>();
        fields.put("format", 1);
        fields.put("nonce", HexFormat.of().formatHex(nonce));
        fields.put(
                "key",
                HexFormat.of()
                        .formatHex(cipher(Cipher.ENCRYPT_MODE, nonce, digest).doFinal(key)));
        return JSON.writeValueAsString(fields) + "\n";
    }

    private byte[] unwrapped(String json, String digest) throws GeneralSecurityException, IOException {
        JsonNode fields = JSON.readTree(json);
        byte[] nonce = HexFormat.of().parseHex(fields.path("nonce").asText());
        byte[] wrapped = HexFormat.of().parseHex(fields.path("key").asText());
        return cipher(Cipher.DECRYPT_MODE, nonce, digest).doFinal(wrapped);
    }

    private Cipher cipher(int mode, byte[] nonce, String digest) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(vaultKey, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(digest.getBytes(StandardCharsets.US_ASCII));
        return cipher;
    }

    /** Writes beside and moves into place; whoever comes second keeps what is there. */
    private static void writeNew(Path file, String text) throws IOException {
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] rights = posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
        Path beside = Files.createTempFile(file.getParent(), "new", ".tmp", rights);
        try {
            Files.writeString(beside, text, StandardOpenOption.SYNC);
            Files.createLink(file, beside);
        } catch (FileAlreadyExistsException e) {
            return;
        } finally {
            Files.deleteIfExists(beside);
        }
    }
}
