package dev.codebook.generator.sdk.archive;

import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;

/** The one form of the paths in archives: relative, with forward slashes, without {@code ./} in front. */
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
        String path = slashed.startsWith("./") ? slashed.substring(2) : slashed;
        if (ABSOLUTE.matcher(path).matches() || List.of(path.split("/", -1)).contains("..")) {
            throw new IOException("its entry '" + entry + "' leads out of the archive: nothing of it is used");
        }
        return path;
    }
}
