package org.attest.rest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.attest.ledger.Submissions;
import org.attest.model.Claim;
import org.attest.model.Content;
import org.attest.model.Handling;
import org.attest.model.Hop;
import org.attest.model.Iri;
import org.attest.model.Polarity;
import org.attest.model.Speaker;
import org.attest.model.Term;
import org.attest.model.Text;
import org.attest.model.Tier;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;
import org.attest.vocab.SKOS;

/** Claims of every tier about things of every tier; what is told only at a tier has {@code CANARY-tier} in it. */
final class Canaries {
    /** What somebody might put into a name. */
    static final String MARKUP = "<script>alert('x')</script> & \"quoted\"";

    private static final Handling EMBARGOED = Submissions.embargoed(Tier.PUBLIC, "2027-01-01T00:00:00Z");

    private Canaries() {}

    /** The words that must not reach somebody cleared for a tier. */
    static List<String> hiddenFrom(Tier tier) {
        List<String> hidden = new ArrayList<>();
        for (Tier other : Tier.values()) {
            if (!tier.covers(other)) {
                hidden.add(word(other));
            }
        }
        if (tier != Tier.SEALED) {
            hidden.add("CANARY-embargoed");
        }
        return hidden;
    }

    static String word(Tier tier) {
        return "CANARY-" + tier.word();
    }

    /** All of it. */
    static byte[] all() {
        return visibleAt(Tier.SEALED);
    }

    /** What somebody cleared for a tier may see of it: what the rest was never loaded beside. */
    static byte[] visibleAt(Tier viewer) {
        List<Claim> claims = new ArrayList<>(common());
        for (Tier tier : Tier.values()) {
            if (viewer.covers(tier)) {
                claims.addAll(of(tier));
            }
        }
        if (viewer == Tier.SEALED) {
            claims.add(text("embargoed-text", "site", "common", "CANARY-embargoed", EMBARGOED));
        }
        return Submissions.bytes(claims.toArray(new Claim[0]));
    }

    private static List<Claim> common() {
        Handling open = Submissions.at(Tier.PUBLIC);
        return List.of(
                designation("kind-common", "site", "common", RDF.type, HR.DetentionSite, open),
                designation("name-common", "site", "common", SKOS.prefLabel, Text.in("en", "Site " + MARKUP), open),
                designation("name-common-ru", "site", "common", SKOS.prefLabel, Text.in("ru", "Место"), open),
                designation("kind-detained", "group", "detained", RDF.type, HR.Group, open));
    }

    private static List<Claim> of(Tier tier) {
        String word = word(tier);
        Handling handling = Submissions.at(tier);
        String key = tier.word();
        return List.of(
                designation("kind-" + key, "site", "site-" + key, RDF.type, HR.Site, handling),
                designation(
                        "name-" + key, "site", "site-" + key, SKOS.prefLabel, Text.in("en", word + " site"), handling),
                designation("alias-" + key, "site", "common", SKOS.altLabel, Text.in("en", word + " alias"), handling),
                designation("person-" + key, "person", "person-" + key, RDF.type, HR.Person, handling),
                Submissions.place("in-" + key, "common", "place-" + key, handling),
                Submissions.figure(
                        "figure-" + key, 7_001 + List.of(Tier.values()).indexOf(tier), handling),
                text("text-" + key, "site", "common", word + " text " + MARKUP, handling));
    }

    private static Claim text(String key, String kind, String about, String text, Handling handling) {
        return Submissions.claim(
                key,
                new Content.Statement(Submissions.local(kind, about), HR.characterizedAs, List.of(Text.in("en", text))),
                handling);
    }

    private static Claim designation(
            String key, String kind, String about, Iri property, Term value, Handling handling) {
        Hop curator = new Hop(
                new Speaker.Known(Submissions.local("agent", "curator")),
                Optional.empty(),
                Submissions.local("source", "case-file"),
                HR.Designated,
                new TreeSet<>(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        return new Claim(
                Submissions.local("claim", key),
                Optional.of(key),
                true,
                new Content.Statement(Submissions.local(kind, about), property, List.of(value)),
                Polarity.AFFIRMS,
                Optional.empty(),
                new TreeMap<>(),
                List.of(curator),
                List.of(),
                handling,
                Optional.empty());
    }
}
