/**
 * The input of goals: headers of one or many releases, and codebooks.
 *
 * <p>The parameters that select the input are shared by all goals. They are checked once, and one reader turns them
 * into a codebook.
 */
@NullMarked
package dev.codebook.maven.input;

import org.jspecify.annotations.NullMarked;
