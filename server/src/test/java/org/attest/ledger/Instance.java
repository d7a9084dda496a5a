package org.attest.ledger;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.attest.access.Viewer;
import org.attest.model.Claim;
import org.attest.rdf.Limits;
import org.attest.store.DataDirectory;
import org.attest.store.Projection;
import org.attest.store.Steps;
import org.attest.store.Store;
import org.attest.store.TdbStore;

/** A whole instance in a folder, with a clock that stands until it is set. */
final class Instance implements AutoCloseable {
    static final String BASE = "http://localhost:3330/";

    private final Path folder;
    private final SetClock clock = new SetClock();
    private Spine spine;

    Instance(Path folder) throws IOException {
        this.folder = folder;
        DataDirectory.create(folder, BASE).close();
        spine = Spine.open(folder, clock);
    }

    /** Opens with something listening to the steps. */
    void reopen(Steps steps) throws IOException {
        spine.close();
        spine = Spine.open(DataDirectory.open(folder), clock, Limits.USUAL, steps);
    }

    void setClock(String instant) {
        clock.now = Instant.parse(instant);
    }

    Spine spine() {
        return spine;
    }

    Path folder() {
        return folder;
    }

    Outcome submit(byte[] body, Viewer submitter) throws IOException {
        return spine.intake().submit(Submissions.stream(body), Submissions.NQUADS, submitter);
    }

    Receipt accept(Claim... claims) throws IOException {
        return accepted(submit(Submissions.bytes(claims), Submissions.CURATOR));
    }

    static Receipt accepted(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted(Receipt receipt) -> receipt;
            case Outcome.Refused(List<Outcome.Reason> reasons) -> throw new AssertionError("refused: " + reasons);
        };
    }

    static List<String> codes(Outcome outcome) {
        return switch (outcome) {
            case Outcome.Accepted accepted -> throw new AssertionError("accepted: " + accepted);
            case Outcome.Refused(List<Outcome.Reason> reasons) ->
                reasons.stream().map(Outcome.Reason::code).distinct().toList();
        };
    }

    String open() throws IOException {
        return dump(spine.store().open());
    }

    String sealed() throws IOException {
        return dump(spine.store().sealed());
    }

    static String dump(Projection projection) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        projection.dump(out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** Both projections, as a store made new from the ledger alone has them. */
    String replayed() throws IOException {
        Path fresh = Files.createTempDirectory(folder.toAbsolutePath().getParent(), "replay");
        try (DataDirectory data = DataDirectory.create(fresh, BASE);
                Store store = TdbStore.open(data, spine.ledger())) {
            return dump(store.open()) + dump(store.sealed());
        }
    }

    /** Every byte of the ledger. */
    String ledgerBytes() throws IOException {
        StringBuilder bytes = new StringBuilder();
        try (Stream<Path> files = Files.list(folder.resolve("ledger"))) {
            for (Path file : files.sorted().toList()) {
                bytes.append(file.getFileName()).append(Hash.hex(Files.readAllBytes(file)));
            }
        }
        return bytes.toString();
    }

    @Override
    public void close() throws IOException {
        spine.close();
    }

    /** A clock that stands. */
    private static final class SetClock extends Clock {
        private Instant now = Instant.parse("2026-03-01T12:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
