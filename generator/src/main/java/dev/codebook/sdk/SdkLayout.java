package dev.codebook.sdk;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds the folders that contain releases, in any of these layouts: {@code Include/10.0.16299.0/um},
 * {@code Windows Kits/10}, xwin's {@code sdk/include/um}, a NuGet package's {@code c/Include/10.0.26100.0/um}, a flat
 * mingw-w64 or Wine folder.
 */
final class SdkLayout {

    /** {@code usr/include/wine/wine/windows} in a Debian package is the deepest known folder, at depth 5. */
    private static final int MAX_DEPTH = 6;

    /** The maximum number of folders that are searched, in case the user specifies a home folder by accident. */
    private static final int MAX_FOLDERS = 5_000;

    private static final Set<String> TYPICAL_HEADERS = Set.of("windows.h", "winerror.h");
    private static final Pattern VERSION = Pattern.compile("\\d+(\\.\\d+)+");

    private SdkLayout() {}

    /**
     * Returns the release folders at the smallest depth that contains a release folder, sorted by path; an empty list
     * if there are no SDK headers.
     */
    static List<ReleaseFolder> releaseFolders(Path place, Listing listing) {
        var level = List.of("");
        for (int depth = 0, seen = 0; depth <= MAX_DEPTH && seen + level.size() <= MAX_FOLDERS; depth++) {
            var found = new ArrayList<ReleaseFolder>();
            var next = new ArrayList<String>();
            for (String folder : level) {
                var entries = listing.entries(folder);
                boolean isPartitioned = isPartitioned(listing, folder, entries);
                if (isPartitioned || hasTypicalHeader(entries)) {
                    found.add(new ReleaseFolder(folder, isPartitioned, versions(place, folder)));
                }
                entries.folders().forEach(child -> next.add(join(folder, child)));
            }
            if (!found.isEmpty()) {
                return found;
            }
            seen += level.size();
            level = next;
        }
        return hasHeaders(listing.entries("")) ? List.of(new ReleaseFolder("", false, versions(place, ""))) : List.of();
    }

    /**
     * Returns whether a folder contains partitions. The names of the folders in it do not suffice:
     * {@code Lib/10.0.16299.0} contains a folder {@code um} without headers, and libc++ contains a folder
     * {@code shared} with other headers.
     */
    private static boolean isPartitioned(Listing listing, String folder, Listing.Entries entries) {
        return entries.folders().stream().anyMatch(child -> switch (PathIndex.lowerCase(child)) {
            case "um" -> hasHeaders(listing.entries(join(folder, child)));
            case "shared" -> hasTypicalHeader(listing.entries(join(folder, child)));
            default -> false;
        });
    }

    private static boolean hasTypicalHeader(Listing.Entries entries) {
        return entries.files().stream().map(PathIndex::lowerCase).anyMatch(TYPICAL_HEADERS::contains);
    }

    private static boolean hasHeaders(Listing.Entries entries) {
        return entries.files().stream().anyMatch(PathIndex::isHeader);
    }

    private static String join(String folder, String child) {
        return folder.isEmpty() ? child : folder + "/" + child;
    }

    /** Returns the version in the path of a folder, such as {@code Include/10.0.16299.0} or {@code 8.1/Include}. */
    private static List<String> versions(Path place, String folder) {
        Path top = place.toAbsolutePath();
        Path path = (folder.isEmpty() ? top : top.resolve(folder)).normalize();
        if (name(path).equalsIgnoreCase("include") && path.getParent() != null) {
            path = path.getParent();
        }
        return VERSION.matcher(name(path)).matches() ? List.of(name(path)) : List.of();
    }

    private static String name(Path path) {
        return Objects.toString(path.getFileName(), "");
    }
}
