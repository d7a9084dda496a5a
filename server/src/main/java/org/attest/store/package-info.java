/** What is on disk apart from the ledger itself: the data directory, and the projections of the ledger that readers ask. Knows no claims, only quads, graphs and tiers. */
@NullMarked
package org.attest.store;

import org.jspecify.annotations.NullMarked;
