/** Reading the command line and the configuration, and putting the parts together. No domain decisions. */
@NullMarked
package org.attest.app;

import org.jspecify.annotations.NullMarked;
