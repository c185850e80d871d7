/**
 * The goals {@code lookup} and {@code explain}, and the codebook that both read.
 *
 * <p>Users rarely name a codebook. The codebook of the project is used if it matches the parameters. Else the headers
 * are read once, and their codebook is cached.
 */
@NullMarked
package dev.codebook.maven.lookup;

import org.jspecify.annotations.NullMarked;
