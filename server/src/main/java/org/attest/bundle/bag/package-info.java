/** Writing a bag as a ZIP, byte for byte the same from the same files. Knows nothing of claims. */
@NullMarked
package org.attest.bundle.bag;

import org.jspecify.annotations.NullMarked;
