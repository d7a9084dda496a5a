package org.attest.rdf;

import java.util.Map;
import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.OA;
import org.attest.vocab.PROV;
import org.attest.vocab.RDF;
import org.attest.vocab.SKOS;

/** How findings say where: {@code claim/C08 hr:min}. */
final class Places {
    private static final Map<String, String> PREFIXES = Map.of(
            HR.NAMESPACE, "hr:",
            PROV.NAMESPACE, "prov:",
            OA.NAMESPACE, "oa:",
            SKOS.NAMESPACE, "skos:",
            DCT.NAMESPACE, "dct:",
            RDF.NAMESPACE, "rdf:",
            LocalName.PREFIX, "");

    private Places() {}

    static String of(Iri node, Iri property) {
        return name(node.value()) + " " + name(property.value());
    }

    static String of(Node node, Node property) {
        return name(node) + " " + name(property);
    }

    static String name(Node node) {
        return node.isURI() ? name(node.getURI()) : node.isBlank() ? "(blank node)" : "(literal)";
    }

    /** An IRI in its short form. */
    static String name(String iri) {
        if (!Iri.isIri(iri)) {
            return "(not an IRI)";
        }
        for (Map.Entry<String, String> prefix : PREFIXES.entrySet()) {
            if (iri.startsWith(prefix.getKey())) {
                return prefix.getValue() + iri.substring(prefix.getKey().length());
            }
        }
        return iri.length() <= 120 ? iri : iri.substring(0, 120) + "…";
    }

    /** The key of a local claim: {@code C08}. */
    static String key(Iri claim) {
        return LocalName.of(claim).map(LocalName::key).orElse(claim.value());
    }
}
