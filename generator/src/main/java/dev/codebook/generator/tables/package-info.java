/**
 * Creates code tables: determines which constants of a header are codes, their code spaces and their messages.
 *
 * <p>The {@link dev.codebook.generator.tables.Catalogue} is data, with a rule for each table, so that a new table needs
 * no code; {@link dev.codebook.generator.tables.Tabulator} applies the rules.
 */
@NullMarked
package dev.codebook.generator.tables;

import org.jspecify.annotations.NullMarked;
