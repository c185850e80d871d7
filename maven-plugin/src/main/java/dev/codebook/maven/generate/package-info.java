/**
 * The goal {@code generate}: a checked request in, files and an outcome out.
 *
 * <p>The work runs in a second JVM that is configured for it, so the request and the outcome are plain serializable values.
 * An up-to-date check skips the work when nothing has changed.
 */
@NullMarked
package dev.codebook.maven.generate;

import org.jspecify.annotations.NullMarked;
