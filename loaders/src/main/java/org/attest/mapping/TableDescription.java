package org.attest.mapping;

import java.util.List;
import java.util.Optional;

/**
 * A table as the package describes it (CSVW metadata vocabulary, section 5.4).
 *
 * @param url name of the file it is about; when a package describes one table only, any file will do
 * @param delimiter what stands between cells
 * @param columns in any order
 * @param mapping name of the mapping's file
 */
record TableDescription(String url, char delimiter, List<Column> columns, String mapping) {
    TableDescription {
        columns = List.copyOf(columns);
        if (columns.stream().map(Column::name).distinct().count() < columns.size()
                || columns.stream().map(Column::title).distinct().count() < columns.size()) {
            throw new IllegalArgumentException(url + ": two columns have one name or one title");
        }
    }

    /** The titles described that a header does not have. */
    List<String> missingFrom(List<String> header) {
        return columns.stream()
                .map(Column::title)
                .filter(title -> !header.contains(title))
                .toList();
    }

    /** The names in a header that are not described. */
    List<String> ignoredOf(List<String> header) {
        return header.stream().filter(title -> column(title).isEmpty()).toList();
    }

    /** The column with this header; empty: none is described. */
    Optional<Column> column(String title) {
        return columns.stream().filter(column -> column.title().equals(title)).findFirst();
    }
}
