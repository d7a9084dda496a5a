/** Making evidence bundles from what one viewer may see. Reads only through a view; checks nothing: that is the business of the packages below. */
@NullMarked
package org.attest.bundle;

import org.jspecify.annotations.NullMarked;
