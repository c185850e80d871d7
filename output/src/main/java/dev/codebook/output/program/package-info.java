/**
 * Writes the program {@code codebook.jar}, which looks up the codes of one codebook.
 *
 * <p>The jar contains the classes of {@link dev.codebook.lookup.program} and the index of the codebook. It needs neither
 * Maven nor other files.
 */
@NullMarked
package dev.codebook.output.program;

import org.jspecify.annotations.NullMarked;
