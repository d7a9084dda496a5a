/** The vocabularies as constants, generated from the Turtle under {@code ontology/vocabulary} and never edited by hand. No logic, no Jena. */
@NullMarked
package org.attest.vocab;

import org.jspecify.annotations.NullMarked;
