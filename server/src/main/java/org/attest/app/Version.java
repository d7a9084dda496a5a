package org.attest.app;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version of this build and of the Java it runs on. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {
            "attest " + number() + " (Java " + Runtime.version().feature() + ")"
        };
    }

    private static String number() throws IOException {
        try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IOException("version.properties is not on the class path beside " + Version.class.getName());
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version", "");
        }
    }
}
