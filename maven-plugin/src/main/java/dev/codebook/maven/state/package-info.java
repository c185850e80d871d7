/**
 * The inputs and outputs of a generation, by which the next build decides whether it must generate again.
 *
 * <p>Size and time of a file are compared first, its content only if they differ: a release has more than 200 MB, and
 * an unchanged build should cost no more than a few file checks. If in doubt, the outputs are generated again, which
 * takes seconds and is always right.
 */
@NullMarked
package dev.codebook.maven.state;

import org.jspecify.annotations.NullMarked;
