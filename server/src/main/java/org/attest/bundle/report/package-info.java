/** The readable side of a bundle, computed from its leaves and nothing else, so that anybody can compute it again. Knows no store. */
@NullMarked
package org.attest.bundle.report;

import org.jspecify.annotations.NullMarked;
