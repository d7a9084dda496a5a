package org.attest.sparql;

import java.util.List;
import org.apache.jena.sparql.exec.RowSet;
import org.attest.problem.Problem;

/** Answers as pages for a browser: a form with the question in it, and the answer below. Each page is whole, in UTF-8. */
public interface AnswerPage {
    /**
     * What was asked.
     *
     * @param query its text; empty: nothing yet
     * @param defaultGraphs {@code default-graph-uri}, may be empty
     * @param namedGraphs {@code named-graph-uri}, may be empty
     */
    record Question(String query, List<String> defaultGraphs, List<String> namedGraphs) {
        public Question {
            defaultGraphs = List.copyOf(defaultGraphs);
            namedGraphs = List.copyOf(namedGraphs);
        }
    }

    /** The form with an example. */
    byte[] form();

    /** Rows as a table; reads all of them, and may show only the first. */
    byte[] rows(Question question, RowSet rows);

    /** Yes or no. */
    byte[] truth(Question question, boolean truth);

    /**
     * A graph, or several.
     *
     * @param text in Turtle, or in TriG
     * @param named true for TriG
     * @param size number of triples or quads
     */
    byte[] graph(Question question, String text, boolean named, long size);

    /** Why there is no answer. */
    byte[] problem(Question question, Problem problem);
}
