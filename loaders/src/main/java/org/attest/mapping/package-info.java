/** Mapping packages: how the columns of a table become claims, and running that row by row. No claim is judged here. */
@NullMarked
package org.attest.mapping;

import org.jspecify.annotations.NullMarked;
