/** Reading what a bundle holds, defensively and without a store: ZIP framing, BagIt, leaves. Never writes, never unpacks, never judges a bundle as a whole. */
@NullMarked
package org.attest.bundle.read;

import org.jspecify.annotations.NullMarked;
