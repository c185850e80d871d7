/**
 * What a generation read and wrote, so that the next one can see that it would do the same again.
 *
 * <p>What a directory says of a file, its size and time, is looked at first, and what is in it only where that differs: a
 * release is more than 200 MB, and an unchanged build is to cost a few file checks. All doubt ends in another generation,
 * which costs seconds and is right.
 */
@NullMarked
package dev.codebook.maven.state;

import org.jspecify.annotations.NullMarked;
