/**
 * The goals {@code lookup} and {@code explain}, and the codebook that both read.
 *
 * <p>Users rarely name a codebook. The project's own codebook is used if it matches the parameters. If not, the headers
 * are read once and their codebook is cached. The look-up itself is {@link dev.codebook.lookup.Lookup}.
 */
@NullMarked
package dev.codebook.maven.lookup;

import org.jspecify.annotations.NullMarked;
