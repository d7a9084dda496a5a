/** The one form of every error over HTTP. Knows nothing of who asks or what is stored, so that every door can use it. */
@NullMarked
package org.attest.problem;

import org.jspecify.annotations.NullMarked;
