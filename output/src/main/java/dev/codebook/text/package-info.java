/**
 * Texts for people: control characters that cannot harm a terminal, and the distance between two spellings.
 *
 * <p>The package needs only the JDK, because the program that looks codes up contains it.
 */
@NullMarked
package dev.codebook.text;

import org.jspecify.annotations.NullMarked;
