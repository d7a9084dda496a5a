/** Texts that claims are anchored in, and whether an anchor holds. The text itself goes nowhere. */
@NullMarked
package org.attest.text;

import org.jspecify.annotations.NullMarked;
