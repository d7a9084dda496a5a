package org.attest.mapping;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.graph.Node;

/** Text that matches a regular expression from its first character to its last. */
final class Patterned implements Datatype {
    private final Pattern pattern;

    /**
     * Text of this form.
     *
     * @throws IllegalArgumentException when it is no regular expression
     */
    Patterned(String format) {
        try {
            pattern = Pattern.compile(format);
        } catch (PatternSyntaxException broken) {
            throw new IllegalArgumentException("format " + format + " is no regular expression", broken);
        }
    }

    @Override
    public Node read(String cell) throws Unreadable {
        if (!pattern.matcher(cell).matches()) {
            throw new Unreadable("format", "does not have the form " + pattern);
        }
        return Datatype.literal(cell, "string");
    }
}
