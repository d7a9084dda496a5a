package org.attest.bundle.leaf;

/** Namespaces and the few terms that decide what belongs to a claim. */
public final class Terms {
    public static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
    public static final String HR = "https://w3id.org/attest/hr#";
    public static final String HRV = "https://w3id.org/attest/hrv#";
    public static final String PROV = "http://www.w3.org/ns/prov#";
    public static final String OA = "http://www.w3.org/ns/oa#";
    public static final String DCT = "http://purl.org/dc/terms/";
    public static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    public static final String GEO = "http://www.opengis.net/ont/geosparql#";
    public static final String TYPE = RDF + "type";
    public static final String CLAIM = HR + "Claim";
    public static final String SNAPSHOT = HR + "Snapshot";
    public static final String ACTIVITY = PROV + "Activity";

    private Terms() {}
}
