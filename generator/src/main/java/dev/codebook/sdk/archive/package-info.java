/**
 * Archives of headers, read where they lie.
 *
 * <p>Nothing is unpacked to disk, so that no entry can write anywhere. What an archive may cost is limited, since it may
 * come from anywhere: entries that lead out of it are refused, and so is one that unpacks to more than any SDK holds.
 */
@NullMarked
package dev.codebook.sdk.archive;

import org.jspecify.annotations.NullMarked;
