package dev.codebook.sdk.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The location of the headers of a release.
 *
 * @param path a folder or an archive
 * @param release the version or name of a release in the folder or archive, or null for the newest release
 */
public record SdkLocation(Path path, @Nullable String release) {}
