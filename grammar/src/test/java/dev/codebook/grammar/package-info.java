/** Tests of reading: tables of cases, golden folders in {@code cases}, and properties with seeded randomness. */
@NullMarked
package dev.codebook.grammar;

import org.jspecify.annotations.NullMarked;
