/**
 * The codebook as a SQLite database.
 *
 * <p>What people query is the view {@code codes} and the tables beside it, which stay as they are; under it the facts
 * lie normalised, which keeps a whole release with its 250,000 constants small and fast to write. Rows go in sorted and
 * with explicit ids, on one connection, so that the same codebook gives the same bytes with the same driver; the content
 * hash in the file is the same with any.
 */
@NullMarked
package dev.codebook.output.sqlite;

import org.jspecify.annotations.NullMarked;
