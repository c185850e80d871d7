package dev.codebook.sdk.source;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An SDK that can be installed on a system.
 *
 * @param name the usual name
 * @param searched the locations that are searched for the SDK; the first one that contains headers is used
 * @param remedy how to install the SDK, for the error message
 */
record InstalledSdk(String name, List<SearchedLocation> searched, String remedy) {

    /** Creates an SDK without duplicate locations. */
    InstalledSdk {
        searched = searched.stream().distinct().toList();
    }

    /** The locations of mingw-w64: Debian, Fedora, Arch, MSYS2 (two), and Homebrew on Apple silicon and on Intel. */
    private static final List<String> MINGW = List.of(
            "usr/share/mingw-w64/include",
            "usr/x86_64-w64-mingw32/sys-root/mingw/include",
            "usr/x86_64-w64-mingw32/include",
            "msys64/ucrt64/include",
            "msys64/mingw64/include",
            "opt/homebrew/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include",
            "usr/local/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include");

    /** The locations of Wine on Debian, on Fedora and Arch, from the packages of WineHQ, and built from source. */
    private static final List<String> WINE = List.of(
            "usr/include/wine/wine/windows",
            "usr/include/wine/windows",
            "opt/wine-stable/include/wine/windows",
            "usr/local/include/wine/windows");

    static InstalledSdk windows(HostSystem host) {
        return new InstalledSdk(
                "Windows SDK",
                WindowsKits.searched(host),
                "install it with Visual Studio, or specify its folder: -Dcodebook.sdk=<folder with Include>");
    }

    static InstalledSdk mingw(HostSystem host) {
        return new InstalledSdk(
                "mingw-w64",
                searched(host, MINGW),
                "install the package mingw-w64-common (Debian, Ubuntu) or mingw-w64 (others), or have its headers"
                        + " downloaded: -Dcodebook.sdk=mingw-w64");
    }

    static InstalledSdk wine(HostSystem host) {
        return new InstalledSdk("Wine", searched(host, WINE), "install the package libwine-dev or wine-devel");
    }

    /** Returns the location of the first installed SDK; if none is, the error lists all locations and remedies. */
    static SdkLocation first(List<InstalledSdk> sdks) throws ProblemException {
        for (InstalledSdk sdk : sdks) {
            var location = sdk.find();
            if (location != null) {
                return location;
            }
        }
        var message = new StringBuilder("no headers are installed on this system. Searched for");
        sdks.forEach(sdk -> message.append(sdk.absence()));
        throw new ProblemException("codebook.sdk", message.toString());
    }

    /** Returns the location of the SDK, or null if it is not installed. */
    @Nullable
    SdkLocation find() {
        return searched.stream()
                .map(SearchedLocation::location)
                .filter(location -> location != null && SdkOpener.isTree(location.path()))
                .findFirst()
                .orElse(null);
    }

    private String absence() {
        var text = new StringBuilder("\n  ")
                .append(name)
                .append(" (")
                .append(remedy)
                .append(") in");
        searched.forEach(each -> text.append("\n    ").append(each.description()));
        return text.toString();
    }

    private static List<SearchedLocation> searched(HostSystem host, List<String> paths) {
        return paths.stream()
                .map(path -> host.root().resolve(path))
                .map(path -> new SearchedLocation(path.toString(), new SdkLocation(path, null)))
                .toList();
    }
}
