/**
 * Writes a codebook as a SQLite database.
 *
 * <p>{@code tables.sql} defines the tables and views, and its first lines list the stable ones: the view {@code codes} and
 * the tables and views beside it. The other tables hold the facts normalised, which keeps a whole release with its 250,000
 * constants small and fast to write. Rows are inserted sorted and with explicit ids, on one connection, so that the same
 * codebook gives the same bytes with the same driver. The content hash in the file is the same with any driver.
 */
@NullMarked
package dev.codebook.output.sqlite;

import org.jspecify.annotations.NullMarked;
