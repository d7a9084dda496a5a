/** Finding a Java that is new enough and starting the program on it. Compiled for Java 8: nothing of Attest but its name. */
@NullMarked
package org.attest.launch;

import org.jspecify.annotations.NullMarked;
