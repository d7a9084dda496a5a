/** Tables read row by row from files, with the place of everything that is wrong in them. No RDF, no meaning of columns. */
@NullMarked
package org.attest.table;

import org.jspecify.annotations.NullMarked;
