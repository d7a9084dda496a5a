/** Who may see what, decided in one place; the only reader of the store. No door reads past a {@link org.attest.access.View}. */
@NullMarked
package org.attest.access;

import org.jspecify.annotations.NullMarked;
