/**
 * The goal {@code check}: compares committed tables with what {@code generate} would write.
 *
 * <p>It generates into a temporary folder by the same path as {@code generate} and reports the differences together
 * with the command that removes them.
 */
@NullMarked
package dev.codebook.maven.check;

import org.jspecify.annotations.NullMarked;
