/**
 * The interface of the writers, and the folder that they write to.
 *
 * <p>Every format writes through {@link dev.codebook.output.file.OutputFolder}. So one class keeps the promises about
 * failed runs, killed runs, parallel builds and unchanged files, and keeps them for all formats.
 */
@NullMarked
package dev.codebook.output.file;

import org.jspecify.annotations.NullMarked;
