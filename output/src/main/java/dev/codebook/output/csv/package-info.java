/**
 * The codes as one CSV file.
 *
 * <p>For spreadsheets and for programs without a JSON or SQLite reader: a row for each row of the SQL view {@code codes},
 * its columns under the same words. Texts are data and stay as they are, also where a spreadsheet would take one for a
 * formula.
 */
@NullMarked
package dev.codebook.output.csv;

import org.jspecify.annotations.NullMarked;
