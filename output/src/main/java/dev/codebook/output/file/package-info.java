/**
 * Defines the interface of the writers and the folder that they write to.
 *
 * <p>Every writer uses {@link dev.codebook.output.file.OutputFolder}. This class handles failed runs, killed runs,
 * parallel builds and unchanged files for all formats.
 */
@NullMarked
package dev.codebook.output.file;

import org.jspecify.annotations.NullMarked;
