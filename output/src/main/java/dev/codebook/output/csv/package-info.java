/**
 * Writes the codes as one CSV file.
 *
 * <p>The file is for spreadsheets and for programs without a JSON or SQLite reader. It has the rows and columns of the
 * SQL view {@code codes}. Texts are not changed, even if a spreadsheet would read one as a formula.
 */
@NullMarked
package dev.codebook.output.csv;

import org.jspecify.annotations.NullMarked;
