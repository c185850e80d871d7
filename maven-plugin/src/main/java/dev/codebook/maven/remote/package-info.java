/**
 * From what a user calls a file that is elsewhere to the file on this machine.
 *
 * <p>Everything is fetched before anything is read, in the JVM of the build, which alone knows repositories, settings and
 * whether it is offline. What reads headers and codebooks afterwards knows only files.
 */
@NullMarked
package dev.codebook.maven.remote;

import org.jspecify.annotations.NullMarked;
