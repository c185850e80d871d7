package dev.codebook.sdk;

import dev.codebook.model.ProblemException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells which headers lie in a tree, and what their release is called: the name given, else the version of the archive,
 * else of the folder. Of mingw-w64 {@code _mingw_mac.h} speaks before them: the version of a package that carries its
 * headers may be the packager's own.
 */
final class Identification {

    private static final Pattern MINGW_VERSION =
            Pattern.compile("(?m)^\\s*#\\s*define\\s+__MINGW64_VERSION_(MAJOR|MINOR|BUGFIX)\\s+(\\d+)");

    /** Where the files of a tree can be looked at before it is known which tree it is. */
    interface Files {

        /** The text of a file directly in the tree, byte by byte, or empty where there is none. */
        String text(String name);
    }

    private final Path place;
    private final ReleaseChoice.Candidate candidate;
    private final Files files;

    Identification(Path place, ReleaseChoice.Candidate candidate, Files files) {
        this.place = place;
        this.candidate = candidate;
        this.files = files;
    }

    /**
     * Who the tree is.
     *
     * @param release the name given, or null
     * @throws ProblemException where nobody says the release's name
     */
    Identity identify(@Nullable String release) throws ProblemException {
        String family = family();
        String name = release != null ? release : name(family);
        if (name == null) {
            throw new ProblemException(
                    place.toString(),
                    "these headers do not say which release they are: name it, for example"
                            + " -Dcodebook.release=10.0.16299.0");
        }
        return new Identity(name, family, candidate.root().isPartitioned());
    }

    private String family() {
        if (candidate.root().isPartitioned()) {
            return "sdk";
        }
        if (!files.text("_mingw_mac.h").isEmpty()) {
            return "mingw-w64";
        }
        // Wine's include guards: __WINE_WINERROR_H, __WINE_WINDOWS_H
        boolean wine = files.text("winerror.h").contains("__WINE_")
                || files.text("windows.h").contains("__WINE_");
        return wine ? "wine" : "sdk";
    }

    private @Nullable String name(String family) {
        String version = family.equals("mingw-w64") ? mingwVersion() : null;
        if (version == null) {
            version = version();
        }
        return switch (family) {
            case "sdk" -> version;
            case "wine" -> version == null ? family : family + "-" + version;
            default -> version == null ? null : family + "-" + version;
        };
    }

    /** The folder's, else the archive's. */
    private @Nullable String version() {
        return candidate.version() == null ? ReleaseChoice.archiveVersion(place) : candidate.version();
    }

    private @Nullable String mingwVersion() {
        Map<String, String> parts = new TreeMap<>();
        MINGW_VERSION
                .matcher(files.text("_mingw_mac.h"))
                .results()
                .forEach(part -> parts.putIfAbsent(part.group(1), part.group(2)));
        if (!parts.containsKey("MAJOR")) {
            return null;
        }
        return parts.get("MAJOR") + "." + parts.getOrDefault("MINOR", "0") + "." + parts.getOrDefault("BUGFIX", "0");
    }

    /** Version numbers and include guards are ASCII; any byte may stand around them. */
    static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
