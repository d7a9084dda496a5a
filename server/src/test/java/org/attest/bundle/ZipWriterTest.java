package org.attest.bundle;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipFile;
import org.attest.bundle.bag.ZipWriter;
import org.attest.bundle.read.ZipSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ZIP we write is read by others, also in the form for large files. */
final class ZipWriterTest {
    @TempDir
    Path folder;

    private Path zip(long large) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ZipWriter zip = new ZipWriter(out, large);
        zip.file("r/a.txt", Tampered.measured("first".getBytes(StandardCharsets.UTF_8)));
        zip.file("r/b.txt", Tampered.measured(new byte[100]));
        zip.file("r/verify.sh", Tampered.measured("echo".getBytes(StandardCharsets.UTF_8)));
        zip.finish();
        return Files.write(folder.resolve("z.zip"), out.toByteArray());
    }

    @Test
    void theLargeForm_isReadByUsByJavaAndByUnzip() throws IOException {
        for (long large : List.of(Long.MAX_VALUE, 50L, 0L)) {
            Path zip = zip(large);
            try (ZipSource source = ZipSource.open(zip)) {
                assertEquals("[a.txt, b.txt, verify.sh]", source.files().toString());
                assertArrayEquals(new byte[100], source.bytes("b.txt", 1000));
                assertEquals(List.of(), source.findings());
            }
            try (ZipFile file = new ZipFile(zip.toFile())) {
                assertEquals(3, file.size());
                assertEquals(100, file.getEntry("r/b.txt").getSize());
            }
            Shell.required();
            Shell.Run run = Shell.run(
                    folder, "unzip -tqq z.zip && unzip -oq z.zip && test -x r/verify.sh && ! test -x r/a.txt");
            assertEquals(0, run.exit(), run.output());
        }
    }
}
