package org.attest.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataDirectoryTest {
    private static final String BASE = "http://localhost:3330/";

    @TempDir
    Path folder;

    @Test
    void aNewInstance_opensAgain_asItself() throws IOException {
        String instance;
        byte[] key;
        try (DataDirectory made = DataDirectory.create(folder.resolve("data"), BASE)) {
            instance = made.instance();
            key = made.key(Key.IDS);
        }
        try (DataDirectory opened = DataDirectory.open(folder.resolve("data"))) {
            assertEquals(BASE, opened.base());
            assertEquals(instance, opened.instance());
            assertArrayEquals(key, opened.key(Key.IDS));
        }
    }

    @Test
    void keys_areDifferent_andForTheOwnerOnly() throws IOException {
        try (DataDirectory made = DataDirectory.create(folder, BASE)) {
            Set<String> keys = new HashSet<>();
            for (Key key : Key.values()) {
                keys.add(java.util.HexFormat.of().formatHex(made.key(key)));
            }
            assertEquals(4, keys.size());
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("keys/vault.key"))));
        }
    }

    @Test
    void aKeyThatOthersMayRead_isRefused_withWhatToDo() throws IOException {
        DataDirectory.create(folder, BASE).close();
        Files.setPosixFilePermissions(folder.resolve("keys/ids.key"), PosixFilePermissions.fromString("rw-r--r--"));
        assertTrue(refusal().contains("chmod 600"));
    }

    @Test
    void aMissingKey_isRefused_andNotDrawnAnew() throws IOException {
        DataDirectory.create(folder, BASE).close();
        Files.delete(folder.resolve("keys/ids.key"));
        assertTrue(refusal().contains("ids.key"));
        assertFalse(Files.exists(folder.resolve("keys/ids.key")));
    }

    @Test
    void aNewerFormat_isRefused() throws IOException {
        DataDirectory.create(folder, BASE).close();
        Path file = folder.resolve("attest.json");
        Files.writeString(file, Files.readString(file).replaceAll("\"format\" : 1", "\"format\" : 2"));
        assertTrue(refusal().contains("use a newer Attest"));
    }

    @Test
    void aFolderWithoutAnInstance_isNotADataDirectory() {
        assertTrue(refusal().contains("not a data directory"));
    }

    @Test
    void aFolderWithOtherThings_doesNotBecomeAnInstance() throws IOException {
        Files.writeString(folder.resolve("thesis.doc"), "mine");
        assertThrows(StoreRefused.class, () -> DataDirectory.create(folder, BASE));
        assertFalse(Files.exists(folder.resolve("keys")));
    }

    @Test
    void aLedgerWithoutItsName_isNotGivenANewOne() throws IOException {
        Files.createDirectories(folder.resolve("ledger"));
        Files.writeString(folder.resolve("ledger/0000000000000001.log"), "x");
        assertThrows(StoreRefused.class, () -> DataDirectory.create(folder, BASE));
    }

    @Test
    void aCreationThatWasCutShort_isCompleted() throws IOException {
        DataDirectory.create(folder, BASE).close();
        Files.delete(folder.resolve("attest.json"));
        DataDirectory.create(folder, BASE).close();
        DataDirectory.open(folder).close();
    }

    @Test
    void asLongAsSomebodyHasIt_nobodyElseOpensIt() throws IOException {
        try (DataDirectory held = DataDirectory.create(folder, BASE)) {
            assertTrue(
                    refusal().contains("in use by another process"), held.path().toString());
        }
        DataDirectory.open(folder).close();
    }

    @Test
    void aBase_isAWebAddressEndingInASlash() {
        for (String base :
                new String[] {"http://localhost:3330", "urn:x/", "localhost/", "http://h/?q/", "http://h/#f/"}) {
            assertThrows(IllegalArgumentException.class, () -> DataDirectory.create(folder, base), base);
        }
    }

    private String refusal() {
        return assertThrows(StoreRefused.class, () -> DataDirectory.open(folder))
                .getMessage();
    }
}
