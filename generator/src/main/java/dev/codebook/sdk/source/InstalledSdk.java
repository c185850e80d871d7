package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkTrees;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A set of headers that may be installed on a machine.
 *
 * @param name as people call it
 * @param clues to where it may lie, the first that leads to headers counts
 * @param remedy how to get it
 */
record InstalledSdk(String name, List<Clue> clues, String remedy) {

    /** The same clue found twice is followed once. */
    InstalledSdk {
        clues = clues.stream().distinct().toList();
    }

    /** Debian; Fedora; Arch; MSYS2; Homebrew on Apple silicon and on Intel. */
    private static final List<String> MINGW = List.of(
            "usr/share/mingw-w64/include",
            "usr/x86_64-w64-mingw32/sys-root/mingw/include",
            "usr/x86_64-w64-mingw32/include",
            "msys64/ucrt64/include",
            "msys64/mingw64/include",
            "opt/homebrew/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include",
            "usr/local/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include");

    /** Debian; Fedora and Arch; WineHQ's own packages; built from source. */
    private static final List<String> WINE = List.of(
            "usr/include/wine/wine/windows",
            "usr/include/wine/windows",
            "opt/wine-stable/include/wine/windows",
            "usr/local/include/wine/windows");

    static InstalledSdk windows(Machine machine) {
        return new InstalledSdk(
                "Windows SDK",
                WindowsKits.clues(machine),
                "install it with Visual Studio, or name its folder: -Dcodebook.sdk=<folder with Include>");
    }

    static InstalledSdk mingw(Machine machine) {
        return new InstalledSdk(
                "mingw-w64",
                clues(machine, MINGW),
                "install the package mingw-w64-common (Debian, Ubuntu) or mingw-w64 (others), or have its headers"
                        + " downloaded: -Dcodebook.sdk=mingw-w64");
    }

    static InstalledSdk wine(Machine machine) {
        return new InstalledSdk("Wine", clues(machine, WINE), "install the package libwine-dev or wine-devel");
    }

    /** Where the first of them that is there lies. */
    static Place first(List<InstalledSdk> sdks) throws ProblemException {
        for (InstalledSdk sdk : sdks) {
            var place = sdk.find();
            if (place != null) {
                return place;
            }
        }
        var message = new StringBuilder("no headers are installed on this machine. Looked for");
        sdks.forEach(sdk -> message.append(sdk.absence()));
        throw new ProblemException("codebook.sdk", message.toString());
    }

    /** Where it lies, or null where it is not installed. */
    @Nullable
    Place find() {
        return clues.stream()
                .map(Clue::place)
                .filter(place -> place != null && SdkTrees.isTree(place.path()))
                .findFirst()
                .orElse(null);
    }

    private String absence() {
        var text = new StringBuilder("\n  ")
                .append(name)
                .append(" (")
                .append(remedy)
                .append(") in");
        clues.forEach(clue -> text.append("\n    ").append(clue.text()));
        return text.toString();
    }

    private static List<Clue> clues(Machine machine, List<String> paths) {
        return paths.stream()
                .map(path -> machine.root().resolve(path))
                .map(path -> new Clue(path.toString(), new Place(path, null)))
                .toList();
    }
}
