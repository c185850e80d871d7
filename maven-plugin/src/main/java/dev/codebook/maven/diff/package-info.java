/**
 * The goal {@code diff}: compares two releases, whether they are in one codebook, in two, or in headers.
 *
 * <p>Both sides of the comparison are resolved here. The comparison and its formats belong to module {@code output}.
 */
@NullMarked
package dev.codebook.maven.diff;

import org.jspecify.annotations.NullMarked;
