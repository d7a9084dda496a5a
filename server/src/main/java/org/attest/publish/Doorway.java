package org.attest.publish;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.access.Gate;
import org.attest.access.View;
import org.attest.access.Viewer;
import org.attest.access.Views;
import org.attest.access.Visit;
import org.attest.model.Tier;

/** Where every reading request goes through: one view of whoever asks, noted in the access log before anything leaves. */
public final class Doorway {
    private final Views views;
    private final Consumer<Visit> log;
    private final Seal seal;

    /** @param log takes down each visit; what it cannot take down is not answered */
    public Doorway(Views views, Consumer<Visit> log, Seal seal) {
        this.views = views;
        this.log = log;
        this.seal = seal;
    }

    /**
     * Answers from what the asker may see.
     *
     * @param door the door's name in the log, for example {@code claims}
     * @param question what was asked; the log keeps a keyed digest of it
     * @param work makes the answer; a {@link Refusal} from it is logged with its status
     */
    public Response answer(HttpServletRequest request, String door, String question, Function<View, Answer> work) {
        Answer answer = read(Gate.viewer(request), door, question, work, Answer::items);
        return answer.response(request, seal);
    }

    /** An answer that is the same for everybody and shows nothing of what is on record: not logged. */
    public Response plain(HttpServletRequest request, Answer answer) {
        return answer.response(request, seal);
    }

    /** Reads what a viewer may see; logged as above. */
    public <T> T read(Viewer viewer, String door, String question, Function<View, T> work, Function<T, Long> items) {
        try (View view = views.of(viewer)) {
            T result;
            try {
                result = work.apply(view);
            } catch (Refusal refusal) {
                note(view, door, question, 0, refusal.problem().kind().status());
                throw refusal;
            } catch (RuntimeException broken) {
                note(view, door, question, 0, 0);
                throw broken;
            }
            note(view, door, question, items.apply(result), 200);
            return result;
        }
    }

    /** Notes something that read nothing: a handing in, or the taking away of what was made before. */
    public void note(Viewer viewer, String door, String question, Set<Tier> touched, int status) {
        log.accept(new Visit(viewer, door, Optional.of(question), touched, 0, status));
    }

    private void note(View view, String door, String question, long items, int status) {
        log.accept(new Visit(view.viewer(), door, Optional.of(question), view.touched(), items, status));
    }
}
