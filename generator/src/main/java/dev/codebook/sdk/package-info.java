/**
 * Where headers come from: folders and archives in all layouts, each opened as an {@link
 * dev.codebook.sdk.SdkTree}.
 *
 * <p>Paths are normalised at this door: forward slashes, compared without regard to case, spelled as found.
 */
@NullMarked
package dev.codebook.sdk;

import org.jspecify.annotations.NullMarked;
