/** The secrets of bundles and where they are kept. Nothing else knows how. */
@NullMarked
package org.attest.bundle.vault;

import org.jspecify.annotations.NullMarked;
