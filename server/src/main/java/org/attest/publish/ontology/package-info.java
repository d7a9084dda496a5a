/** The vocabulary as pages for people and files for programs, made from its Turtle and SHACL. Knows nothing of what is on record. */
@NullMarked
package org.attest.publish.ontology;

import org.jspecify.annotations.NullMarked;
