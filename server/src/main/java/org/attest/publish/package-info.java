/** How things leave over HTTP: documents, their formats, tags and links. Decides nothing about who may see what. */
@NullMarked
package org.attest.publish;

import org.jspecify.annotations.NullMarked;
