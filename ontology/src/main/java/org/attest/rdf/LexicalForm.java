package org.attest.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.sys.JenaSystem;
import org.attest.model.Text;

/**
 * Whether a literal is spelled the one way it may be spelled. Stores rewrite the others (TDB2 keeps values, not spellings),
 * and a rewritten literal would no longer match the digest in the ledger.
 */
public sealed interface LexicalForm {
    /** Spelled as it must be, or of a datatype that has no other spelling. */
    record AsItMustBe() implements LexicalForm {}

    /** A valid value, to be written in another way. */
    record Otherwise(Text expected) implements LexicalForm {}

    /** Not a value of its datatype, or of a datatype that is not taken at all; {@code why} holds no value. */
    record Invalid(String why) implements LexicalForm {}

    /** Looks at one literal. Literals of datatypes outside XML Schema are as they must be. */
    static LexicalForm of(Text literal) {
        String datatype = literal.datatype().value();
        if (!datatype.startsWith(Terms.XSD) || literal.datatype().equals(Text.STRING)) {
            return new AsItMustBe();
        }
        JenaSystem.init();
        RDFDatatype known = TypeMapper.getInstance().getTypeByName(datatype);
        if (known == null) {
            return new Invalid("there is no such XML Schema datatype");
        }
        if (literal.lexical().length() > 400) {
            return new Invalid("longer than any number, date or truth value");
        }
        if (!known.isValid(literal.lexical())) {
            return new Invalid("not a value of its datatype");
        }
        return LexicalForms.of(literal, datatype.substring(Terms.XSD.length()));
    }
}
