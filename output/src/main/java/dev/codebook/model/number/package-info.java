/**
 * The rules of numbers: the space that a number looks like, the codes that it wraps, the owners of ranges and facilities,
 * and the order of the codes of one number. They are data in {@code number-rules.json}, so that the look-up in Java and
 * the look-up in the HTML page follow the same rules.
 */
@NullMarked
package dev.codebook.model.number;

import org.jspecify.annotations.NullMarked;
