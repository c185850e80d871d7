/**
 * The goal {@code attach}: the artifacts of a codebook, and files that say where they come from and that they are
 * complete.
 *
 * <p>It reads and writes files, and needs of Maven only the names of artifacts. The same tables give the same bytes on
 * every machine, so that anyone can make a published codebook again and compare.
 */
@NullMarked
package dev.codebook.maven.publish;

import org.jspecify.annotations.NullMarked;
