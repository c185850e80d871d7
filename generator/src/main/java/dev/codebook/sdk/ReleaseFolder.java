package dev.codebook.sdk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that contains the headers of one release.
 *
 * @param folder the path below the folder or archive that was searched, with forward slashes; empty for the top folder
 * @param isPartitioned whether the headers are in partitions such as {@code um} and {@code shared}
 * @param versions the versions by which the release can be requested, the most exact one first, for example
 *     {@code 10.0.26100.1742} from the archive's name and {@code 10.0.26100.0} from the folder's name; empty if neither
 *     name is a version
 */
record ReleaseFolder(String folder, boolean isPartitioned, List<String> versions) {

    /** Returns the most exact version, or null if the release has no version. */
    @Nullable
    String version() {
        return versions.isEmpty() ? null : versions.get(0);
    }
}
