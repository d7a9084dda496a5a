package org.attest.rdf;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.attest.model.Claim;
import org.attest.model.ClaimId;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.rdf.Finding.Code;
import org.attest.vocab.HR;

/**
 * Gives names: an instance's keyed hashes of what a thing is called or what a claim says. The same gives the same name;
 * without the key nobody can tell what a name stands for, or whether something is on record.
 */
public final class ClaimIds {
    private static final Iri SELF = new Iri(LocalName.PREFIX + "claim/self");

    private final SecretKeySpec key;
    private final String base;
    private final Graphs graphs;

    /**
     * Names of one instance.
     *
     * @param key the instance's key for ids, at least 16 bytes
     * @param base the instance's base IRI, ends in a slash
     */
    public ClaimIds(byte[] key, String base) {
        if (key.length < 16) {
            throw new IllegalArgumentException("a key has at least 16 bytes, found " + key.length);
        }
        this.key = new SecretKeySpec(key, "HmacSHA256");
        this.base = base;
        this.graphs = new Graphs(base);
    }

    /** What became of the names in a submission. */
    public sealed interface Resolution {
        /**
         * Every local name has its stored IRI.
         *
         * @param claims in the order of the submission; claims that say the same are one
         * @param ids the submission's keys of claims to the ids they have
         */
        record Resolved(List<Claim> claims, SortedMap<String, ClaimId> ids) implements Resolution {
            public Resolved {
                claims = List.copyOf(claims);
            }
        }

        /** Some cannot be named; at least one finding. */
        record Unresolved(List<Finding> findings) implements Resolution {
            public Unresolved {
                findings = List.copyOf(findings);
            }
        }
    }

    /** Graph names of the same instance. */
    public Graphs graphs() {
        return graphs;
    }

    /** The IRI of a dataset: its id is no secret. */
    public Iri dataset(String dataset) {
        return new Iri(base + "id/dataset/" + dataset);
    }

    /** The IRI of a claim. */
    public Iri claim(ClaimId id) {
        return new Iri(base + "id/claim/" + id.slug());
    }

    /**
     * The IRI a local name stands for.
     *
     * @throws IllegalArgumentException for a claim: those are named by what they say
     */
    public Iri entity(String dataset, LocalName local) {
        if (local.isClaim()) {
            throw new IllegalArgumentException("a claim is named by what it says");
        }
        return local.kind().equals("dataset")
                ? dataset(local.key())
                : new Iri(base + "id/" + local.kind() + "/"
                        + slug("entity|" + dataset + "|" + local.kind() + "|" + local.key(), 20));
    }

    /** The IRI of the activity that put claims (known by their digest) into a graph. */
    public Iri activity(String dataset, Iri graph, Instant recordedAt, String sha256) {
        String text = "activity|" + dataset + "|" + graph + "|" + recordedAt + "|" + sha256;
        return new Iri(base + "id/activity/" + slug(text, 20));
    }

    /** The id of a claim without local IRIs: what it says, in which dataset; not its handling, label or note. */
    public ClaimId id(String dataset, Claim resolved) {
        Triples sayings = new Triples();
        Sayings.write(resolved, SELF, sayings);
        String content = String.join("\n", Canonical.lines(Canonical.quads(sayings.list())));
        return new ClaimId(slug("claim|" + dataset + "\n" + content, 26));
    }

    /** Names everything in a submission: claims after those they refer to. */
    public Resolution resolve(Submission submission) {
        Dependencies dependencies = Dependencies.among(submission.claims());
        if (!dependencies.findings().isEmpty()) {
            return new Resolution.Unresolved(dependencies.findings());
        }
        Map<Iri, Claim> named = new LinkedHashMap<>();
        for (Claim claim : dependencies.ordered()) {
            named.put(claim.iri(), name(submission.dataset(), claim, named));
        }
        return merged(submission.claims(), named);
    }

    private Claim name(String dataset, Claim claim, Map<Iri, Claim> named) {
        Renaming renaming = new Renaming(iri -> LocalName.of(iri)
                .map(local -> local.isClaim() ? stored(named, iri).iri() : entity(dataset, local))
                .orElse(iri));
        Claim resolved = renaming.claim(claim, SELF);
        return renaming.claim(resolved, claim(id(dataset, resolved)));
    }

    private static Claim stored(Map<Iri, Claim> named, Iri local) {
        return Objects.requireNonNull(named.get(local), "claims are named after those they refer to");
    }

    /** Claims that say the same are one claim, but only when they are handled the same way. */
    private static Resolution merged(List<Claim> claims, Map<Iri, Claim> named) {
        Map<Iri, Claim> distinct = new LinkedHashMap<>();
        SortedMap<String, ClaimId> ids = new TreeMap<>();
        List<Finding> findings = new ArrayList<>();
        for (Claim claim : claims) {
            Claim resolved = stored(named, claim.iri());
            Claim first = distinct.putIfAbsent(resolved.iri(), resolved);
            if (first != null && !first.handling().equals(resolved.handling())) {
                findings.add(new Finding(
                        Code.TIER,
                        Places.of(claim.iri(), HR.tier),
                        "another claim of this submission says the same and is handled otherwise: hand it in once"));
            }
            String iri = resolved.iri().value();
            ids.put(Places.key(claim.iri()), new ClaimId(iri.substring(iri.lastIndexOf('/') + 1)));
        }
        return findings.isEmpty()
                ? new Resolution.Resolved(new ArrayList<>(distinct.values()), ids)
                : new Resolution.Unresolved(findings);
    }

    private String slug(String text, int length) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            return Base32.lowerCase(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)))
                    .substring(0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HmacSHA256", impossible);
        }
    }
}
