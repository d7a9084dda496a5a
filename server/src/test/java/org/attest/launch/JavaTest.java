package org.attest.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaTest {

    @TempDir
    private Path folder;

    @Test
    void feature_isTheNumberPeopleSay() {
        assertEquals(8, Java.feature("1.8.0_392"));
        assertEquals(17, Java.feature("17.0.15"));
        assertEquals(25, Java.feature("25"));
        assertEquals(26, Java.feature("26-ea"));
        assertEquals(0, Java.feature(""));
        assertEquals(0, Java.feature("GraalVM"));
    }

    @Test
    void installed_readsTheReleaseFileOfEveryJavaHomeVariable() throws IOException {
        Map<String, String> environment = Map.of(
                "JAVA_HOME", home("a", "\"97.0.1\""),
                "JAVA_HOME_98_X64", home("b", "\"98.0.1\""),
                "JAVA99_HOME", home("c", "\"99\""),
                "MAVEN_HOME", home("d", "\"999\""));
        assertEquals(99, Java.newest(Java.installed(environment)).feature());
        assertEquals(
                List.of(97, 98, 99),
                Java.installed(environment).stream()
                        .map(Java::feature)
                        .filter(feature -> feature > 90)
                        .sorted()
                        .toList());
    }

    @Test
    void aFolderWithoutAProgramOrWithoutAVersion_isNoJava() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("release"), "JAVA_VERSION=\"98\"\n");
        Map<String, String> environment = Map.of(
                "JAVA_HOME", empty.toString(), "JAVA1_HOME", home("odd", "\\u00zz"), "JAVA2_HOME", home("mute", ""));
        assertEquals(
                List.of(),
                Java.installed(environment).stream()
                        .filter(java -> java.program().toPath().startsWith(folder))
                        .toList());
    }

    @Test
    void newestOfNone_isNone() {
        assertNull(Java.newest(List.of()));
    }

    private String home(String name, String version) throws IOException {
        Path home = folder.resolve(name);
        Files.createDirectories(home.resolve("bin"));
        Path program = Files.createFile(home.resolve("bin/java"));
        program.toFile().setExecutable(true);
        Files.writeString(home.resolve("release"), "JAVA_VERSION=" + version + "\n");
        return home.toString();
    }
}
