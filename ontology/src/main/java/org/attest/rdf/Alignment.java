package org.attest.rdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** How the terms of the ontology stand to those of another one. */
public enum Alignment {
    /** PROV-O: the only one with subclasses and subproperties. */
    PROV("prov", "PROV-O"),
    /** CIDOC CRM and CRMinf. */
    CIDOC_CRM("cidoc-crm", "CIDOC CRM"),
    /** The Simple Event Model. */
    SEM("sem", "SEM"),
    /** FollowTheMoney. */
    FTM("ftm", "FollowTheMoney"),
    /** schema.org, for export. */
    SCHEMA_ORG("schema-org", "schema.org"),
    /** Nanopublications. */
    NANOPUB("nanopub", "nanopublications"),
    /** Records in Contexts. */
    RIC_O("ric-o", "RiC-O");

    private static final String FOLDER = "/org/attest/ontology/alignments/";

    private final String file;
    private final String title;

    Alignment(String file, String title) {
        this.file = file;
        this.title = title;
    }

    /** The last part of its address, without suffix. */
    public String file() {
        return file;
    }

    /** What the other ontology is called, in every language. */
    public String title() {
        return title;
    }

    /** The file as it is kept, Turtle in UTF-8, its comments included. */
    public byte[] turtle() {
        String resource = FOLDER + file + ".ttl";
        try (InputStream in = Objects.requireNonNull(Alignment.class.getResourceAsStream(resource), resource)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
