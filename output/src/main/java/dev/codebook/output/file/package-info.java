/**
 * Where writers put their files, and what a writer is.
 *
 * <p>Every format writes through {@link dev.codebook.output.file.OutputFolder}, so that the promises about killed runs,
 * failed runs, parallel builds and unchanged files are kept in one place, and for all formats together.
 */
@NullMarked
package dev.codebook.output.file;

import org.jspecify.annotations.NullMarked;
