/** Judging a bundle: nothing but the file is needed, no store, no key, no network. Shares no code with what writes bundles. */
@NullMarked
package org.attest.bundle.check;

import org.jspecify.annotations.NullMarked;
