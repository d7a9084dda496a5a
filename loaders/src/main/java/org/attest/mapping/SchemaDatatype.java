package org.attest.mapping;

import org.apache.jena.graph.Node;
import org.attest.model.Iri;
import org.attest.model.Text;
import org.attest.rdf.LexicalForm;

/**
 * A datatype of XML Schema, spelled in any valid way.
 *
 * @param name its local name
 */
record SchemaDatatype(String name) implements Datatype {
    @Override
    public Node read(String cell) throws Unreadable {
        if (name.equals("string")) {
            return Datatype.literal(cell, name);
        }
        Text text = Text.typed(cell.strip(), new Iri("http://www.w3.org/2001/XMLSchema#" + name));
        return switch (LexicalForm.of(text)) {
            case LexicalForm.AsItMustBe() -> Datatype.literal(text.lexical(), name);
            case LexicalForm.Otherwise(Text expected) -> Datatype.literal(expected.lexical(), name);
            case LexicalForm.Invalid(String why) ->
                throw new Unreadable("datatype", "cannot be read as " + name + ": " + why);
        };
    }
}
