/** The values Attest talks about: claims and their parts, as plain records. No Jena, no Jackson, no input or output. */
@NullMarked
package org.attest.model;

import org.jspecify.annotations.NullMarked;
