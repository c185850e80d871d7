/** Tests of the lexer and the parsers: tables, golden folders in {@code cases}, and properties with seeded random input. */
@NullMarked
package dev.codebook.grammar;

import org.jspecify.annotations.NullMarked;
