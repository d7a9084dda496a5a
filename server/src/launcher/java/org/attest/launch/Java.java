package org.attest.launch;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** An installed Java: its home and its feature version (17, 21, 25; 0 where it cannot be told). */
final class Java {

    static final int ENOUGH = 21;

    private static final String[] PLACES = {
        "/usr/lib/jvm",
        "/usr/java",
        "/opt",
        "/opt/java",
        "/Library/Java/JavaVirtualMachines",
        "/opt/homebrew/opt",
        "/usr/local/opt"
    };
    private static final String[] HOME_PLACES = {".sdkman/candidates/java", ".jdks", "Library/Java/JavaVirtualMachines"
    };
    private static final String[] BELOW = {"", "Contents/Home", "libexec/openjdk.jdk/Contents/Home"};

    private final File home;
    private final int feature;

    private Java(File home, int feature) {
        this.home = home;
        this.feature = feature;
    }

    static Java running() {
        return new Java(new File(System.getProperty("java.home")), feature(System.getProperty("java.version")));
    }

    /** Every Java named by a JAVA..HOME variable, then every one in the usual places. */
    static List<Java> installed(Map<String, String> environment) {
        List<Java> found = new ArrayList<Java>();
        for (Map.Entry<String, String> variable : environment.entrySet()) {
            if (variable.getKey().matches("JAVA.*HOME.*")) {
                add(found, new File(variable.getValue()));
            }
        }
        for (String place : PLACES) {
            addAll(found, new File(place));
        }
        for (String place : HOME_PLACES) {
            addAll(found, new File(System.getProperty("user.home"), place));
        }
        return found;
    }

    /** The newest; of equals the first; null where there is none. */
    static Java newest(List<Java> installed) {
        Java newest = null;
        for (Java java : installed) {
            newest = newest == null || java.feature > newest.feature ? java : newest;
        }
        return newest;
    }

    /** The number people call a Java by: 8 for {@code 1.8.0_392}, 21 for {@code 21.0.4}; 0 where it is no version. */
    static int feature(String version) {
        String[] parts = version.split("[^0-9]+");
        int at = parts.length > 1 && "1".equals(parts[0]) ? 1 : 0;
        return parts.length == 0 || !parts[at].matches("[0-9]{1,4}") ? 0 : Integer.parseInt(parts[at]);
    }

    boolean isEnough() {
        return feature >= ENOUGH;
    }

    int feature() {
        return feature;
    }

    File program() {
        return new File(home, "bin/java");
    }

    private static void addAll(List<Java> found, File place) {
        File[] homes = place.listFiles();
        if (homes != null) {
            for (File home : homes) {
                add(found, home);
            }
        }
    }

    private static void add(List<Java> found, File folder) {
        for (String below : BELOW) {
            Java java = at(new File(folder, below));
            if (java.program().canExecute() && java.feature > 0) {
                found.add(java);
            }
        }
    }

    private static Java at(File home) {
        Properties release = new Properties();
        try (InputStream in = new FileInputStream(new File(home, "release"))) {
            release.load(in);
        } catch (IOException | IllegalArgumentException e) {
            return new Java(home, 0);
        }
        return new Java(home, feature(release.getProperty("JAVA_VERSION", "").replace("\"", "")));
    }
}
