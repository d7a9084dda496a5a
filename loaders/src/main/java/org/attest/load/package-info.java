/** Turning files into a submission of claims, with a report of every row. Never a store: submissions leave through the intake. */
@NullMarked
package org.attest.load;

import org.jspecify.annotations.NullMarked;
