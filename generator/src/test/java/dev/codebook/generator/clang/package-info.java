/**
 * The compiler as oracle: clang for Windows says what headers and expressions are worth.
 *
 * <p>These tests run where clang is installed, and say aloud where they did not run.
 */
@NullMarked
package dev.codebook.generator.clang;

import org.jspecify.annotations.NullMarked;
