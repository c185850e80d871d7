/**
 * Writes a codebook as a SQLite database.
 *
 * <p>The stable interface is the view {@code codes} and the other views and tables named in the plural. The tables
 * with names in the singular are normalised, which keeps a whole release with its 250,000 constants small and fast to
 * write. Rows are inserted in order, with explicit ids and on one connection, so that the same driver writes the same
 * codebook as the same bytes. The content hash in the file does not depend on the driver.
 */
@NullMarked
package dev.codebook.output.sqlite;

import org.jspecify.annotations.NullMarked;
