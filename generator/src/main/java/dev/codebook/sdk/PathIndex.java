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

/** An index of the paths in a tree. Paths are compared ignoring case, as on Windows. */
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

    /** Returns the headers, sorted ignoring case; only the first one of several headers that differ only in case. */
    List<String> headers() {
        return headers;
    }

    /**
     * Returns a path as the tree spells it; null if the tree does not contain the path. If several paths differ only in
     * case, the result is the exact match, otherwise the first one.
     */
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
