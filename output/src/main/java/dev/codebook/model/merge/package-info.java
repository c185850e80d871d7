/**
 * Merges codebooks into one.
 *
 * <p>A codebook of many releases contains everything that its snapshots contained. A merge separates each codebook into
 * its releases and combines the releases. The result therefore does not depend on the order or number of merges, or on
 * whether a snapshot comes from headers or from a stored codebook. Nothing here depends on the text of headers.
 */
@NullMarked
package dev.codebook.model.merge;

import org.jspecify.annotations.NullMarked;
