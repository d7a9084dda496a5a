package org.attest.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A column as the package describes it (CSVW metadata vocabulary, section 5.6).
 *
 * @param name the variable's name in the mapping
 * @param title its header in the file
 * @param datatype what its cells hold
 * @param required true when a cell may not be empty
 * @param nulls the words that mean an empty cell
 * @param separator what stands between the values of a cell; empty: one value a cell
 * @param whenEmpty what an empty cell stands for; empty: nothing
 */
record Column(
        String name,
        String title,
        Datatype datatype,
        boolean required,
        List<String> nulls,
        Optional<String> separator,
        Optional<String> whenEmpty) {
    Column {
        nulls = List.copyOf(nulls);
        if (!name.matches("[A-Za-z][A-Za-z0-9_]*")) {
            throw new IllegalArgumentException("a column's name is a letter, then letters, digits and _: " + name);
        }
        if (separator.filter(String::isEmpty).isPresent()) {
            throw new IllegalArgumentException("column " + name + ": the separator is empty");
        }
    }
}
