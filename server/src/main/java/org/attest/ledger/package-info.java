/** The only write door: submissions become entries of an append-only hash-chained ledger. Nothing here is read by users. */
@NullMarked
package org.attest.ledger;

import org.jspecify.annotations.NullMarked;
