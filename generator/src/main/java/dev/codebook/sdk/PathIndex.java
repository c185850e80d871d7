package dev.codebook.sdk;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The paths of a tree, found ignoring case as on Windows. */
final class PathIndex {

    private final Set<String> paths;
    private final Map<String, String> byLowerCase = new HashMap<>();
    private final List<String> headers;

    /** Creates an index of paths with forward slashes. */
    PathIndex(Collection<String> paths) {
        this.paths = new HashSet<>(paths);
        var sorted = paths.stream()
                .sorted(Comparator.comparing(PathIndex::lowerCase).thenComparing(Comparator.naturalOrder()))
                .toList();
        for (String path : sorted) {
            byLowerCase.putIfAbsent(lowerCase(path), path);
        }
        this.headers = sorted.stream()
                .filter(path -> isHeader(path) && path.equals(byLowerCase.get(lowerCase(path))))
                .toList();
    }

    /** Returns the headers, sorted ignoring case. Of several that differ only in case, it contains the first. */
    List<String> headers() {
        return headers;
    }

    /** Returns the path as the tree spells it. Of several that differ only in case, it is the exact match, else the first. */
    @Nullable
    String find(String path) {
        if (paths.contains(path)) {
            return path;
        }
        String normal = normalised(path);
        return normal == null ? null : byLowerCase.get(lowerCase(normal));
    }

    static boolean isHeader(String path) {
        return lowerCase(path).endsWith(".h");
    }

    static String lowerCase(String path) {
        return path.toLowerCase(Locale.ROOT);
    }

    private static @Nullable String normalised(String path) {
        String slashed = path.replace('\\', '/');
        if (!slashed.contains("./") && !slashed.contains("//")) {
            return slashed;
        }
        var segments = new ArrayDeque<String>();
        for (String segment : slashed.split("/", -1)) {
            if (segment.equals("..")) {
                if (segments.pollLast() == null) {
                    return null;
                }
            } else if (!segment.isEmpty() && !segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
