/**
 * The program {@code codebook.jar}, which looks codes up without Maven and without any other file.
 *
 * <p>The jar contains the look-up, the formats of its answers and one codebook. The program must start about as fast as
 * the JVM itself. Therefore a look-up loads few classes, and the program opens the index through {@link
 * java.util.zip.ZipFile} instead of a class loader.
 */
@NullMarked
package dev.codebook.lookup.program;

import org.jspecify.annotations.NullMarked;
