package org.attest.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import org.apache.jena.graph.Node;

/** A day of the calendar, written as a picture such as {@code dd/MM/yyyy} says. */
final class Dated implements Datatype {
    private final String picture;
    private final DateTimeFormatter format;

    /**
     * Days in this form.
     *
     * @throws IllegalArgumentException when the picture has anything but days, months, years and what stands between them
     */
    Dated(String picture) {
        if (!picture.matches("[dMy]+([-./ ]?[dMy]+){2}")) {
            throw new IllegalArgumentException("format " + picture + " is no date: as dd/MM/yyyy was expected");
        }
        this.picture = picture;
        format = DateTimeFormatter.ofPattern(picture.replace('y', 'u'), Locale.ROOT)
                .withResolverStyle(ResolverStyle.STRICT);
    }

    @Override
    public Node read(String cell) throws Unreadable {
        try {
            return Datatype.literal(LocalDate.parse(cell.strip(), format).toString(), "date");
        } catch (DateTimeException notADay) {
            throw new Unreadable("datatype", "is no date of the form " + picture);
        }
    }
}
