/**
 * SDK trees: folders and archives of headers in any layout, each opened as an {@link dev.codebook.sdk.SdkTree}.
 *
 * <p>Paths are normalised here, so that no other package depends on the layout or the file system. A path has forward
 * slashes, is compared ignoring case, and keeps the spelling of the file system or archive.
 */
@NullMarked
package dev.codebook.sdk;

import org.jspecify.annotations.NullMarked;
