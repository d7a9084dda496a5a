package org.attest.publish.ontology;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.shared.PrefixMapping;
import org.attest.vocab.HR;

/** How terms are written, and where on a page they stand. */
final class Names {
    static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    static final String RDFS = "http://www.w3.org/2000/01/rdf-schema#";
    static final String OWL = "http://www.w3.org/2002/07/owl#";
    static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    static final String DCT = "http://purl.org/dc/terms/";
    static final String SH = "http://www.w3.org/ns/shacl#";
    static final String HRV = "https://w3id.org/attest/hrv#";

    private final Map<String, String> prefixes = new TreeMap<>();

    /** @param prefixes those of the vocabulary's Turtle */
    Names(PrefixMapping prefixes) {
        prefixes.getNsPrefixMap().forEach((prefix, namespace) -> this.prefixes.put(namespace, prefix));
    }

    static String namespace(String iri) {
        return iri.substring(0, iri.length() - local(iri).length());
    }

    static String local(String iri) {
        return iri.substring(Math.max(iri.lastIndexOf('#'), iri.lastIndexOf('/')) + 1);
    }

    /** With its prefix, or the IRI whole where there is none. */
    String written(String iri) {
        String prefix = prefixes.get(namespace(iri));
        return prefix == null ? iri : prefix + ":" + local(iri);
    }

    /** The anchor: the local name of a term of {@code hr:}; of another its prefix and local name, {@code prov-Agent}. */
    String anchor(String iri) {
        return iri.startsWith(HR.NAMESPACE) ? local(iri) : written(iri).replaceAll("[^A-Za-z0-9._-]+", "-");
    }
}
