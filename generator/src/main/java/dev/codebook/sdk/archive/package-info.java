/**
 * Reads archives of headers without unpacking them to disk.
 *
 * <p>An archive can come from an untrusted source. Because nothing is written to disk, no entry can overwrite a file.
 * Entries that point outside the archive are refused, and the number of files and bytes is limited to more than any SDK
 * has.
 */
@NullMarked
package dev.codebook.sdk.archive;

import org.jspecify.annotations.NullMarked;
