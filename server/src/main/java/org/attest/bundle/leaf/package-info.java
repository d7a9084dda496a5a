/** Cutting evidence into leaves: what belongs together, in which order, under which salts. Knows nothing of files or viewers. */
@NullMarked
package org.attest.bundle.leaf;

import org.jspecify.annotations.NullMarked;
