/** The only place where values become quads and quads become values: canonical lines, shapes, ids, graphs. No store, no HTTP. */
@NullMarked
package org.attest.rdf;

import org.jspecify.annotations.NullMarked;
