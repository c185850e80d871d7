package dev.codebook.sdk;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Determines the family and the name of the release in a folder or archive.
 *
 * <p>The name is the one that the user specified, otherwise it is made from the version of the folder or, if the folder
 * has no version, from the version of the archive. For mingw-w64 the version in {@code _mingw_mac.h} takes precedence
 * over both versions, because a package that contains these headers can have a different version.
 */
final class TreeIdentifier {

    private static final Pattern MINGW_VERSION =
            Pattern.compile("(?m)^\\s*#\\s*define\\s+__MINGW64_VERSION_(MAJOR|MINOR|BUGFIX)\\s+(\\d+)");

    private final Path place;
    private final ReleaseFolder folder;
    private final SdkTree.Content content;

    /**
     * @param place the folder or archive, as the user named it
     * @param folder the release in it
     * @param content the reader of the files in that folder
     */
    TreeIdentifier(Path place, ReleaseFolder folder, SdkTree.Content content) {
        this.place = place;
        this.folder = folder;
        this.content = content;
    }

    /**
     * Determines the identity of the tree.
     *
     * @param release the name that the user specified, or null
     * @throws ProblemException if the name of the release is unknown
     */
    TreeIdentity identify(@Nullable String release) throws ProblemException {
        String family = family();
        String name = release != null ? release : name(family);
        if (name == null) {
            throw new ProblemException(
                    place.toString(),
                    "cannot determine the release of these headers: specify it, for example"
                            + " -Dcodebook.release=10.0.16299.0");
        }
        return new TreeIdentity(name, family, folder.isPartitioned());
    }

    private String family() {
        if (folder.isPartitioned()) {
            return "sdk";
        }
        if (!text("_mingw_mac.h").isEmpty()) {
            return "mingw-w64";
        }
        // Wine's include guards: __WINE_WINERROR_H, __WINE_WINDOWS_H
        boolean isWine =
                text("winerror.h").contains("__WINE_") || text("windows.h").contains("__WINE_");
        return isWine ? "wine" : "sdk";
    }

    private @Nullable String name(String family) {
        String version = family.equals("mingw-w64") ? mingwVersion() : null;
        if (version == null) {
            version = folder.version() == null ? ReleaseChoice.archiveVersion(place) : folder.version();
        }
        return switch (family) {
            case "sdk" -> version;
            case "wine" -> version == null ? family : family + "-" + version;
            default -> version == null ? null : family + "-" + version;
        };
    }

    private @Nullable String mingwVersion() {
        Map<String, String> parts = new TreeMap<>();
        MINGW_VERSION
                .matcher(text("_mingw_mac.h"))
                .results()
                .forEach(part -> parts.putIfAbsent(part.group(1), part.group(2)));
        if (!parts.containsKey("MAJOR")) {
            return null;
        }
        return parts.get("MAJOR") + "." + parts.getOrDefault("MINOR", "0") + "." + parts.getOrDefault("BUGFIX", "0");
    }

    /**
     * Returns the text of a file, or an empty text if the file does not exist. Version numbers and include guards are
     * ASCII, so any encoding that extends ASCII is suitable.
     */
    private String text(String path) {
        try {
            return new String(content.read(path), StandardCharsets.ISO_8859_1);
        } catch (IOException absent) {
            return "";
        }
    }
}
