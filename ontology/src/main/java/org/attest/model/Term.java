package org.attest.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What can stand as the object of a claim: an IRI or a literal. Never a blank node. */
public sealed interface Term permits Iri, Text {
    /** IRIs first, by their characters; then literals by lexical form, datatype and language. */
    Comparator<Term> ORDER = Comparator.comparing((Term term) -> term instanceof Text)
            .thenComparing(Term::characters)
            .thenComparing(term -> term instanceof Text text ? text.datatype().value() + " " + text.language() : "");

    /** The same terms once each, in {@link #ORDER}: a set of objects has one spelling only. */
    static List<Term> sorted(Collection<? extends Term> terms) {
        return terms.stream().<Term>map(term -> term).distinct().sorted(ORDER).toList();
    }

    private static String characters(Term term) {
        return switch (term) {
            case Iri iri -> iri.value();
            case Text text -> text.lexical();
        };
    }
}
