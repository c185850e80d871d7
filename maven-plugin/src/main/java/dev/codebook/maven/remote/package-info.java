/**
 * Fetches the files that users name by URL, NuGet package or Maven coordinates.
 *
 * <p>All files are fetched before any is read, and in the JVM of the build, which alone knows repositories, settings
 * and offline mode. The code that reads headers and codebooks deals with local files only.
 */
@NullMarked
package dev.codebook.maven.remote;

import org.jspecify.annotations.NullMarked;
