package org.attest.sparql;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.jena.query.Query;
import org.attest.access.View;

/** Runs a query on a view and writes its answer as a page; tells how many rows, triples or quads it had. */
final class PageAnswers {
    private final View view;
    private final AnswerPage page;
    private final AnswerPage.Question question;

    PageAnswers(View view, AnswerPage page, AnswerPage.Question question) {
        this.view = view;
        this.page = page;
        this.question = question;
    }

    long write(Query query, OutputStream out) throws IOException {
        if (query.isSelectType()) {
            return rows(query, out);
        }
        if (query.isAskType()) {
            out.write(page.truth(question, view.ask(query)));
            return 1;
        }
        boolean named = AnswerFormat.shapeOf(query) == AnswerFormat.Shape.QUADS;
        ByteArrayOutputStream text = new ByteArrayOutputStream();
        long size = new Answers(view, named ? AnswerFormat.TRIG : AnswerFormat.TURTLE, text).write(query);
        out.write(page.graph(question, text.toString(UTF_8), named, size));
        return size;
    }

    private long rows(Query query, OutputStream out) throws IOException {
        long[] count = {0};
        byte[][] filled = {new byte[0]};
        view.select(query, rows -> {
            filled[0] = page.rows(question, rows);
            count[0] = rows.getRowNumber();
        });
        out.write(filled[0]);
        return count[0];
    }
}
