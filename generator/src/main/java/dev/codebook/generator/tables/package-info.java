/**
 * Code tables: which constants of a header are codes, how their numbers are read, what the header says about them.
 *
 * <p>The {@link dev.codebook.generator.tables.Catalogue} is data, a rule for each table; {@link
 * dev.codebook.generator.tables.Tabulator} applies it.
 */
@NullMarked
package dev.codebook.generator.tables;

import org.jspecify.annotations.NullMarked;
