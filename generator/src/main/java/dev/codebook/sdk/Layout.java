package dev.codebook.sdk;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the releases in a place of any layout: {@code Include/10.0.16299.0/um}, {@code Windows Kits/10}, xwin's
 * {@code sdk/include/um}, a NuGet package's {@code c/Include/10.0.26100.0/um}, a flat mingw-w64 or Wine folder.
 */
final class Layout {

    /** {@code usr/include/wine/wine/windows} in a Debian package is the deepest known, 5. */
    private static final int DEPTH = 6;

    /** So that a home folder named by mistake costs no walk of the disk. */
    private static final int MOST_FOLDERS = 5_000;

    private static final Set<String> MARKS = Set.of("windows.h", "winerror.h");

    private Layout() {}

    /**
     * Where a release's headers begin.
     *
     * @param folder relative to the place, with forward slashes; empty for the place itself
     * @param isPartitioned whether it has partitions
     */
    record Root(String folder, boolean isPartitioned) {}

    /** The releases of the shallowest folders that hold any, sorted by folder; none where there is no SDK tree. */
    static List<Root> roots(Listing listing) {
        var level = List.of("");
        for (int depth = 0, seen = 0; depth <= DEPTH && seen + level.size() <= MOST_FOLDERS; depth++) {
            var roots = new ArrayList<Root>();
            var next = new ArrayList<String>();
            for (String folder : level) {
                var entries = listing.entries(folder);
                if (isPartitioned(listing, folder, entries)) {
                    roots.add(new Root(folder, true));
                } else if (hasMark(entries)) {
                    roots.add(new Root(folder, false));
                }
                entries.folders().forEach(child -> next.add(join(folder, child)));
            }
            if (!roots.isEmpty()) {
                return roots;
            }
            seen += level.size();
            level = next;
        }
        return hasHeaders(listing.entries("")) ? List.of(new Root("", false)) : List.of();
    }

    /** {@code Lib/10.0.16299.0} has an {@code um} too, without headers; libc++ has a {@code shared}, with others. */
    private static boolean isPartitioned(Listing listing, String folder, Listing.Entries entries) {
        return entries.folders().stream().anyMatch(child -> switch (PathIndex.lowerCase(child)) {
            case "um" -> hasHeaders(listing.entries(join(folder, child)));
            case "shared" -> hasMark(listing.entries(join(folder, child)));
            default -> false;
        });
    }

    private static boolean hasMark(Listing.Entries entries) {
        return entries.files().stream().map(PathIndex::lowerCase).anyMatch(MARKS::contains);
    }

    private static boolean hasHeaders(Listing.Entries entries) {
        return entries.files().stream().anyMatch(PathIndex::isHeader);
    }

    private static String join(String folder, String child) {
        return folder.isEmpty() ? child : folder + "/" + child;
    }
}
