package org.attest.launch;

import java.io.File;
import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * What {@code java -jar attest.jar} starts. On Java 21 or newer it calls the program; on an older one it looks for a newer
 * beside it, starts the program there with the same arguments, hands on signals, and ends with the program's exit code.
 * {@code ATTEST_JAVA_OPTS} holds options for the JVM, separated by blanks.
 */
public final class Launcher {

    private static final String PROGRAM = "org.attest.app.Main";
    private static final int NO_JAVA = 3;

    private Launcher() {}

    /** Starts the program; ends the process with the program's code, or 3 when no Java is new enough. */
    public static void main(String[] args) throws Exception {
        Java running = Java.running();
        List<String> options = options(System.getenv("ATTEST_JAVA_OPTS"));
        if (running.isEnough() && options.isEmpty()) {
            call(args);
            return;
        }
        Java chosen = running.isEnough() ? running : Java.newest(Java.installed(System.getenv()));
        if (chosen == null || !chosen.isEnough()) {
            System.err.println("attest: needs Java " + Java.ENOUGH + " or newer; this is Java " + running.feature()
                    + " and no newer one was found: install one (for example Temurin 25) or set JAVA_HOME to it.");
            System.exit(NO_JAVA);
            return;
        }
        System.exit(run(command(chosen, options, args)));
    }

    private static List<String> options(String text) {
        return text == null || text.trim().isEmpty()
                ? Collections.<String>emptyList()
                : Arrays.asList(text.trim().split("\\s+"));
    }

    private static void call(String[] args) throws Exception {
        try {
            Class.forName(PROGRAM).getMethod("main", String[].class).invoke(null, (Object) args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception) {
                throw (Exception) e.getCause();
            }
            throw e;
        }
    }

    private static List<String> command(Java java, List<String> options, String[] args) {
        List<String> command = new ArrayList<String>();
        command.add(java.program().getPath());
        command.add("--enable-native-access=ALL-UNNAMED");
        command.addAll(options);
        command.add("-cp");
        command.add(absolute(System.getProperty("java.class.path")));
        command.add(PROGRAM);
        command.addAll(Arrays.asList(args));
        return command;
    }

    private static String absolute(String classPath) {
        StringBuilder path = new StringBuilder();
        for (String entry : classPath.split(File.pathSeparator)) {
            path.append(path.length() == 0 ? "" : File.pathSeparator).append(new File(entry).getAbsolutePath());
        }
        return path.toString();
    }

    private static int run(List<String> command) throws Exception {
        Child child = new Child();
        // Before the start: a signal that comes between the two must not leave the program behind.
        Runtime.getRuntime().addShutdownHook(new Thread(child::stop));
        return child.start(command).waitFor();
    }
}
