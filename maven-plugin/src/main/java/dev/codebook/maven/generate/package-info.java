/**
 * The goal {@code generate}: turns a checked request into files and an outcome.
 *
 * <p>The work runs in a second JVM that is configured for it, so the request and the outcome are plain serializable values.
 * An up-to-date check skips the work when nothing has changed.
 */
@NullMarked
package dev.codebook.maven.generate;

import org.jspecify.annotations.NullMarked;
