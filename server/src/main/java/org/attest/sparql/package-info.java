/** Questions in SPARQL: what may be asked, how it is answered over what a viewer may see, and the protocol. Writes nothing. */
@NullMarked
package org.attest.sparql;

import org.jspecify.annotations.NullMarked;
