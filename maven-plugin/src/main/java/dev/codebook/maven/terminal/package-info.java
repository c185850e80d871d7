/**
 * Standard output and the colours of the terminal.
 *
 * <p>Other programs read what {@code lookup}, {@code explain} and {@code diff} print, so it must bypass Maven's log.
 */
@NullMarked
package dev.codebook.maven.terminal;

import org.jspecify.annotations.NullMarked;
