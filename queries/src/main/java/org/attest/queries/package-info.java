/** The query library: every SPARQL text of the product as a file with a header, and how values are bound into it. Runs nothing. */
@NullMarked
package org.attest.queries;

import org.jspecify.annotations.NullMarked;
