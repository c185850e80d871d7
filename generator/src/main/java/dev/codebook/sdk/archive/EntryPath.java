package dev.codebook.sdk.archive;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Normalises paths in archives: they become relative, with forward slashes, without empty and {@code .} segments. */
final class EntryPath {

    private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:).*", Pattern.DOTALL);

    private EntryPath() {}

    /** Returns the normalised path of an entry; fails if the path points outside the archive. */
    static String of(String entry) throws IOException {
        String slashed = entry.replace('\\', '/');
        var segments = List.of(slashed.split("/", -1));
        if (ABSOLUTE.matcher(slashed).matches() || segments.contains("..")) {
            throw new IOException("entry '" + entry + "' points outside the archive: the archive is not used");
        }
        return segments.stream()
                .filter(segment -> !segment.isEmpty() && !segment.equals("."))
                .collect(Collectors.joining("/"));
    }
}
