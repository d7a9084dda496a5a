package org.attest.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.attest.model.Iri;
import org.attest.model.Submission;
import org.attest.rdf.Canonical;
import org.attest.rdf.ClaimWriter;
import org.attest.rdf.LocalName;
import org.attest.vocab.DCT;
import org.attest.vocab.HR;
import org.attest.vocab.RDF;

/** Writes submissions: canonical N-Quads, sorted, with the header that says how many claims there are. */
public final class SubmissionWriter {
    private static final Node HEADER = node(LocalName.SUBMISSION);
    private static final Node TYPE = node(RDF.type);
    private static final Node CLAIM = node(HR.Claim);

    private SubmissionWriter() {}

    /** A submission that was read and found well. */
    public static SubmissionBody write(Submission submission) {
        return new SubmissionBody(Canonical.bytes(Canonical.quads(ClaimWriter.submission(submission))));
    }

    /** What the rows of some tables became, in any order, with a header before it. */
    static SubmissionBody draft(String dataset, String title, Collection<Triple> triples) {
        long claims = triples.stream()
                .filter(triple ->
                        triple.getPredicate().equals(TYPE) && triple.getObject().equals(CLAIM))
                .count();
        List<Triple> all = new ArrayList<>(triples);
        all.add(Triple.create(HEADER, TYPE, node(HR.Submission)));
        all.add(Triple.create(HEADER, node(HR.dataset), NodeFactory.createLiteralString(dataset)));
        all.add(Triple.create(HEADER, node(DCT.title), NodeFactory.createLiteralString(title)));
        all.add(Triple.create(
                HEADER,
                node(HR.claimCount),
                NodeFactory.createLiteralDT(Long.toString(claims), XSDDatatype.XSDinteger)));
        return new SubmissionBody(Canonical.bytes(Canonical.quads(all)));
    }

    private static Node node(Iri iri) {
        return NodeFactory.createURI(iri.value());
    }
}
