/**
 * The goals {@code lookup} and {@code explain}, and the codebook that both read.
 *
 * <p>Users rarely name a codebook. The project's own codebook is used where it matches the parameters; otherwise the headers
 * are read once and their codebook is cached.
 */
@NullMarked
package dev.codebook.maven.lookup;

import org.jspecify.annotations.NullMarked;
