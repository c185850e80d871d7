package dev.codebook.sdk.archive;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The one form of the paths in archives: relative, with forward slashes, without empty parts and {@code .}. */
final class EntryPath {

    private static final Pattern ABSOLUTE = Pattern.compile("^(/|[A-Za-z]:).*", Pattern.DOTALL);

    private EntryPath() {}

    /**
     * Brings an entry's name into that form.
     *
     * @throws IOException where the name leads out of the archive
     */
    static String of(String entry) throws IOException {
        String slashed = entry.replace('\\', '/');
        var parts = List.of(slashed.split("/", -1));
        if (ABSOLUTE.matcher(slashed).matches() || parts.contains("..")) {
            throw new IOException("its entry '" + entry + "' leads out of the archive: nothing of it is used");
        }
        return parts.stream()
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .collect(Collectors.joining("/"));
    }
}
