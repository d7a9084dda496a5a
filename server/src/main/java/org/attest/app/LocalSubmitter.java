package org.attest.app;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.attest.access.Viewer;
import org.attest.ledger.Intake;
import org.attest.ledger.Outcome;
import org.attest.ledger.Receipt;
import org.attest.load.Reply;
import org.attest.load.SubmissionBody;
import org.attest.load.Submitter;
import org.attest.model.Tier;

/** Hands submissions to the intake of an instance opened here, as whoever owns its files. */
final class LocalSubmitter implements Submitter {
    private static final Viewer OWNER =
            new Viewer("owner", Map.of("*", Tier.SEALED), Optional.empty(), true, Optional.empty());

    private final Intake intake;

    LocalSubmitter(Intake intake) {
        this.intake = intake;
    }

    @Override
    public Reply submit(SubmissionBody body) throws IOException {
        return switch (intake.submit(body.open(), SubmissionBody.MEDIA_TYPE, OWNER)) {
            case Outcome.Accepted accepted -> accepted(accepted.receipt());
            case Outcome.Refused refused ->
                new Reply.Refused(refused.reasons().stream()
                        .map(reason -> new Reply.Reason(reason.code(), reason.place(), reason.message()))
                        .toList());
        };
    }

    private static Reply accepted(Receipt receipt) {
        return new Reply.Accepted(
                receipt.submission(),
                receipt.dataset(),
                receipt.position(),
                receipt.entryHash(),
                receipt.recorded(),
                receipt.known());
    }
}
