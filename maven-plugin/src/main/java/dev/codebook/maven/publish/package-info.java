/**
 * What is published of a codebook: the files of each format, and beside them what says where they come from and that
 * they are whole.
 *
 * <p>Everything here is files in and files out, and knows nothing of Maven but how it names artifacts. The same tables
 * give the same bytes on every machine, so that whoever doubts a published codebook can make it again and compare.
 */
@NullMarked
package dev.codebook.maven.publish;

import org.jspecify.annotations.NullMarked;
