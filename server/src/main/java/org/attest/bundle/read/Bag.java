package org.attest.bundle.read;

import java.util.List;

/**
 * What BagIt says about a folder.
 *
 * @param version for example {@code 1.0}; empty when {@code bagit.txt} does not say
 * @param manifests payload manifests and tag manifests, in the order of their names
 * @param info label and value lines of {@code bag-info.txt}, in order, as {@code label: value}
 * @param findings why it is not a valid bag; empty: it is complete and every digest is right
 * @param warnings what is allowed and still unwise
 */
public record Bag(
        String version, List<Manifest> manifests, List<String> info, List<Finding> findings, List<Finding> warnings) {
    public Bag {
        manifests = List.copyOf(manifests);
        info = List.copyOf(info);
        findings = List.copyOf(findings);
        warnings = List.copyOf(warnings);
    }
}
