package dev.codebook.sdk.source;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where headers lie.
 *
 * @param path a folder or an archive
 * @param release the release that is meant where the user names none, or null for the newest
 */
public record Place(Path path, @Nullable String release) {}
