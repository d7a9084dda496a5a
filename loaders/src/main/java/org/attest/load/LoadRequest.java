package org.attest.load;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.attest.model.Tier;

/**
 * What to load, and how.
 *
 * @param source the name of a package that comes with Attest ({@code seed-case}), the folder of a mapping package, or a ready
 *     submission: a file ending in {@code .nq}, {@code .nt}, {@code .trig}, {@code .ttl} or {@code .jsonld}
 * @param files the tables; empty: those that lie in the package
 * @param base base IRI of the instance it is for, ends in a slash: claims may mention what is on record under it
 * @param dataset the dataset's id; empty: as the package or the submission says
 * @param tier no claim becomes less secret than this; empty: as they are
 * @param dryRun true to check everything and hand in nothing
 * @param acceptRejects true to hand in what is well although rows were rejected
 * @param rejectsFile where the rejected rows are listed; empty: nowhere
 * @param sourceTexts the texts claims are anchored in: each must be one of the snapshots, and every anchor into it must hold
 */
public record LoadRequest(
        String source,
        List<Path> files,
        String base,
        Optional<String> dataset,
        Optional<Tier> tier,
        boolean dryRun,
        boolean acceptRejects,
        Optional<Path> rejectsFile,
        List<Path> sourceTexts) {
    public LoadRequest {
        files = List.copyOf(files);
        sourceTexts = List.copyOf(sourceTexts);
    }

    /** A request with nothing but a source and the instance it is for. */
    public static LoadRequest of(String source, String base) {
        return new LoadRequest(
                source, List.of(), base, Optional.empty(), Optional.empty(), false, false, Optional.empty(), List.of());
    }

    /** The same for these tables. */
    public LoadRequest withFiles(List<Path> tables) {
        return new LoadRequest(source, tables, base, dataset, tier, dryRun, acceptRejects, rejectsFile, sourceTexts);
    }

    /** The same with these texts to check the anchors against. */
    public LoadRequest withSourceTexts(List<Path> texts) {
        return new LoadRequest(source, files, base, dataset, tier, dryRun, acceptRejects, rejectsFile, texts);
    }
}
