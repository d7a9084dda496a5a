package org.attest.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.attest.load.LoadReport.Ending;
import org.attest.mapping.MappingPackage;
import org.attest.mapping.MappingPackage.MappedTable;
import org.attest.mapping.PackageException;
import org.attest.mapping.PackageFolder;
import org.attest.mapping.RowOutcome;
import org.attest.mapping.RowOutcome.Rejected;
import org.attest.model.Claim;
import org.attest.model.Handling;
import org.attest.model.Submission;
import org.attest.model.Tier;
import org.attest.rdf.Finding;
import org.attest.rdf.Finding.Code;
import org.attest.rdf.Limits;
import org.attest.rdf.SubmissionReader;
import org.attest.rdf.SubmissionReader.Reading;
import org.attest.rdf.Warning;
import org.attest.table.TableFile;

/**
 * Loads files: maps their rows, checks what comes of it as the intake will, and hands it in when all is well. When something
 * is found nothing is handed in, unless rejected rows were said to be acceptable.
 */
public final class Load {
    private static final Map<String, String> MEDIA_TYPES = Map.of(
            ".nq", "application/n-quads",
            ".nt", "application/n-triples",
            ".trig", "application/trig",
            ".ttl", "text/turtle",
            ".jsonld", "application/ld+json");

    private final LoadRequest request;
    private final SubmissionReader reader;
    private final Draft draft = new Draft();
    private final List<Finding> findings = new ArrayList<>();
    private List<Warning> warnings = List.of();

    private Load(LoadRequest request) {
        this.request = request;
        this.reader = new SubmissionReader(request.base(), Limits.USUAL);
    }

    /**
     * Loads.
     *
     * @throws IOException when the source, a table or a text cannot be read at all, or no answer came from where the
     *     submission went
     */
    public static LoadReport run(LoadRequest request, Submitter submitter) throws IOException {
        return new Load(request).run(submitter);
    }

    private LoadReport run(Submitter submitter) throws IOException {
        Anchors anchors = new Anchors(request.sourceTexts());
        Optional<String> mediaType = mediaType();
        Optional<Submission> read = mediaType.isPresent() ? ready(mediaType.get()) : mapped();
        Optional<Submission> submission = read.map(this::asRequested);
        submission.ifPresent(claims -> anchors.check(claims, draft::where));
        findings.addAll(anchors.findings());
        Optional<SubmissionBody> body = submission.map(SubmissionWriter::write);
        List<Rejected> rejected = draft.rejected();
        if (request.rejectsFile().isPresent()) {
            Rejects.write(request.rejectsFile().get(), rejected);
        }
        return new LoadReport(
                submission.map(Submission::dataset).or(request::dataset).orElse(""),
                draft.counts(),
                rejected,
                findings,
                warnings,
                submission.map(claims -> claims.claims().size()).orElse(0),
                anchors.count(),
                body.map(SubmissionBody::sha256).orElse(""),
                ending(body, rejected, submitter));
    }

    private Ending ending(Optional<SubmissionBody> body, List<Rejected> rejected, Submitter submitter)
            throws IOException {
        boolean well = findings.isEmpty() && (rejected.isEmpty() || request.acceptRejects());
        if (body.isEmpty() || !well) {
            return new Ending.HeldBack();
        }
        if (request.dryRun()) {
            return new Ending.DryRun();
        }
        return switch (submitter.submit(body.get())) {
            case Reply.Accepted accepted -> new Ending.Submitted(accepted);
            case Reply.Refused refused -> new Ending.Refused(refused.reasons());
        };
    }

    private Submission asRequested(Submission submission) {
        return new Submission(
                request.dataset().orElse(submission.dataset()),
                submission.title(),
                submission.claims().stream()
                        .map(claim ->
                                request.tier().map(tier -> raised(claim, tier)).orElse(claim))
                        .toList());
    }

    private static Claim raised(Claim claim, Tier tier) {
        Handling handling = claim.handling();
        return new Claim(
                claim.iri(),
                claim.label(),
                claim.designation(),
                claim.content(),
                claim.polarity(),
                claim.when(),
                claim.qualifiers(),
                claim.chain(),
                claim.anchors(),
                new Handling(handling.tier().max(tier), handling.embargoUntil(), handling.purposes()),
                claim.note());
    }

    private Optional<String> mediaType() {
        String name = request.source().toLowerCase(Locale.ROOT);
        return MEDIA_TYPES.entrySet().stream()
                .filter(type -> name.endsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private Optional<Submission> ready(String mediaType) throws IOException {
        if (!request.files().isEmpty()) {
            throw new IOException(request.source() + " is a ready submission: no tables go with it");
        }
        try (InputStream in = Files.newInputStream(Path.of(request.source()))) {
            return keep(reader.read(in, mediaType));
        }
    }

    private Optional<Submission> keep(Reading reading) {
        return switch (reading) {
            case Reading.Read read -> {
                warnings = read.warnings();
                yield Optional.of(read.submission());
            }
            case Reading.Refused refused -> {
                findings.addAll(draft.reject(refused.findings()));
                yield Optional.empty();
            }
        };
    }

    private Optional<Submission> mapped() throws IOException {
        MappingPackage mapping = MappingPackage.open(folder());
        String dataset = request.dataset()
                .or(mapping::dataset)
                .orElseThrow(() -> new PackageException(request.source(), "names no dataset: name one when loading"));
        for (TableFile table : tables(mapping)) {
            map(mapping, table);
        }
        Optional<Submission> submission = read(dataset, mapping.title());
        while (submission.isEmpty()
                && request.acceptRejects()
                && findings.isEmpty()
                && !draft.triples().isEmpty()) {
            submission = read(dataset, mapping.title());
        }
        return submission;
    }

    /** Findings become rejected rows; without these, what is left may be well. */
    private Optional<Submission> read(String dataset, String title) throws IOException {
        if (draft.triples().isEmpty()) {
            findings.add(new Finding(Code.TRUNCATED, request.source(), "not one row became a claim"));
            return Optional.empty();
        }
        SubmissionBody body = SubmissionWriter.draft(dataset, title, draft.triples());
        return keep(reader.read(body.open(), SubmissionBody.MEDIA_TYPE));
    }

    private void map(MappingPackage mapping, TableFile file) throws IOException {
        try (MappedTable table = mapping.open(file)) {
            draft.begin(file.name(), table.ignored());
            Iterator<RowOutcome> outcomes = table.outcomes();
            while (outcomes.hasNext()) {
                draft.take(outcomes.next());
            }
        } catch (UncheckedIOException broken) {
            throw broken.getCause();
        }
    }

    private PackageFolder folder() throws PackageException {
        Optional<PackageFolder> builtIn = PackageFolder.builtIn(request.source());
        if (builtIn.isPresent()) {
            return builtIn.get();
        }
        Path folder = Path.of(request.source());
        if (!Files.isDirectory(folder)) {
            throw new PackageException(
                    request.source(),
                    "neither a package (" + String.join(", ", PackageFolder.builtIns())
                            + ") nor a folder nor a submission (.nq .nt .trig .ttl .jsonld)");
        }
        return PackageFolder.of(folder);
    }

    private List<TableFile> tables(MappingPackage mapping) throws IOException {
        List<TableFile> tables = request.files().isEmpty()
                ? mapping.ownTables()
                : request.files().stream().map(TableFile::of).toList();
        if (tables.isEmpty()) {
            throw new PackageException(request.source(), "has no tables of its own: name the files to load");
        }
        return tables;
    }
}
