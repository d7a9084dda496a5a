/** HTML from template files and the files pages need. Knows nothing of claims, requests or clearances. */
@NullMarked
package org.attest.web;

import org.jspecify.annotations.NullMarked;
