package org.attest.rdf;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.RiotParseException;
import org.apache.jena.riot.system.ErrorHandler;
import org.attest.rdf.Finding.Code;
import org.jspecify.annotations.Nullable;

/**
 * What a parser complains about, with line and column. Its messages are cut before they quote the text: what stands there may
 * be sealed.
 */
final class Complaints implements ErrorHandler {
    private static final Pattern QUOTING = Pattern.compile("[:<>\"'\\[{(].*", Pattern.DOTALL);
    private static final Pattern JSON_PLACE = Pattern.compile("line no=(\\d+), column no=(\\d+)");

    private final Set<Finding> made = new LinkedHashSet<>();
    private final long lines;

    Complaints() {
        this(0);
    }

    /** For one line on its own, known by its number. */
    Complaints(long line) {
        lines = line;
    }

    @Override
    public void warning(String message, long line, long column) {
        // Odd but readable: what matters of it is vetted later, term by term.
    }

    @Override
    public void error(String message, long line, long column) {
        add(message, line, column);
    }

    @Override
    public void fatal(String message, long line, long column) {
        add(message, line, column);
        throw new RiotParseException("cannot go on", line, column);
    }

    /** A context we do not load. */
    void refusedContext() {
        made.add(new Finding(
                Code.NOT_ALLOWED,
                "@context",
                "no context is fetched: use \"" + OwnContext.IRI + "\", or write the context into the body"));
    }

    /** What the parsing ended with, where nothing was said before. */
    void note(Throwable end) {
        if (isEmpty()) {
            add(end instanceof RiotException ? end.getMessage() : end.getClass().getSimpleName(), -1, -1);
        }
    }

    boolean isEmpty() {
        return made.isEmpty();
    }

    void report(Findings findings) {
        made.forEach(findings::add);
    }

    private void add(@Nullable String message, long line, long column) {
        String text = message == null ? "" : message;
        Matcher json = JSON_PLACE.matcher(text);
        String place = json.find() ? place(Long.parseLong(json.group(1)), json.group(2)) : place(line, "" + column);
        String said = QUOTING.matcher(text).replaceFirst("").strip();
        made.add(new Finding(Code.SYNTAX, place, said.isEmpty() ? "cannot be read" : "cannot be read: " + said));
    }

    private String place(long line, String column) {
        long number = lines > 0 ? lines : line;
        return number < 1 ? "submission" : "line " + number + ", column " + column;
    }
}
