/**
 * From headers to code tables: each stage is one class that takes a value and returns a value.
 *
 * <p>{@link dev.codebook.generator.Generator} chains them for one SDK tree. The stages neither log nor print nor exit;
 * what a user should know is a {@link dev.codebook.model.Diagnostic}.
 */
@NullMarked
package dev.codebook.generator;

import org.jspecify.annotations.NullMarked;
