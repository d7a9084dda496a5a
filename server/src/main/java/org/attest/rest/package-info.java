/** Thin resources of the REST interface; each reads through a view or hands in through the intake, and keeps no data. */
@NullMarked
package org.attest.rest;

import org.jspecify.annotations.NullMarked;
