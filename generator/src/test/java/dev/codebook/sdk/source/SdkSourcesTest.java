package dev.codebook.sdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import dev.codebook.sdk.SdkTree;
import dev.codebook.sdk.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Locates headers on systems of all kinds. */
class SdkSourcesTest {

    private static final CommandRunner NONE = (command, folder) -> {
        throw new IOException("not installed");
    };

    @TempDir
    Path root;

    private final Map<String, String> environment = new TreeMap<>();

    @Test
    void theDeveloperPromptSelectsTheRelease() throws Exception {
        Trees.make(root, "kits/Include/10.0.16299.0/um/a.h", "kits/Include/10.0.17134.0/um/a.h");
        environment.put("WindowsSdkDir", root.resolve("kits").toString());
        environment.put("WindowsSDKVersion", "10.0.16299.0\\");

        assertThat(open(sources(false, NONE), null, null).release()).isEqualTo("10.0.16299.0");
        assertThat(open(sources(false, NONE), null, "10.0.17134.0").release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void theRegistryLocatesTheKits() throws Exception {
        Trees.make(root, "Program Files/Kits/Include/10.0.17134.0/um/a.h");
        CommandRunner registry = (command, folder) -> {
            assertThat(command).startsWith("reg", "query").endsWith("/v", "KitsRoot10");
            return "\r\n" + command.get(2) + "\r\n    KitsRoot10    REG_SZ    " + root.resolve("Program Files/Kits")
                    + "/\r\n";
        };

        assertThat(open(sources(true, registry), null, null).release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void theDefaultFolderOfTheInstallerIsSearched() throws Exception {
        Trees.make(root, "x86/Windows Kits/10/Include/10.0.17134.0/um/a.h");
        environment.put("ProgramFiles(x86)", root.resolve("x86").toString());

        assertThat(open(sources(true, NONE), null, null).release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void mingwPrecedesWine() throws Exception {
        installWine();
        assertThat(open(sources(false, NONE), null, null).family()).isEqualTo("wine");

        installMingw();
        assertThat(open(sources(false, NONE), null, null).release()).isEqualTo("mingw-w64-11.0.0");
    }

    @Test
    void anInstalledMingwIsNotDownloaded() throws Exception {
        installMingw();

        assertThat(open(sources(false, NONE), "mingw-w64", null).release()).isEqualTo("mingw-w64-11.0.0");
    }

    @Test
    void onWindowsTheErrorListsRegistryAndProgramFiles() {
        environment.put("ProgramFiles(x86)", "x86");
        CommandRunner registry = (command, folder) -> {
            if (command.get(2).contains("WOW6432Node")) {
                return "    KitsRoot10    REG_SZ    kits\r\n";
            }
            return NONE.run(command, folder);
        };

        assertThatThrownBy(() -> open(sources(true, registry), null, null)).hasMessageContaining("""
                -Dcodebook.sdk=<folder with Include>) in
                    %WindowsSdkDir%, which is not set
                    kits, from HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots
                    HKLM\\SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots, which has no KitsRoot10
                    x86/Windows Kits/10, from %ProgramFiles(x86)%
                    %ProgramFiles%, which is not set
                  mingw-w64 (""");
    }

    @Test
    void ifNothingIsInstalledTheErrorListsEachLocation() {
        environment.put("WindowsSdkDir", "/kits");
        String message = """
                codebook.sdk: error: no headers are installed on this system. Searched for
                  Windows SDK (install it with Visual Studio, or specify its folder: -Dcodebook.sdk=<folder with Include>) in
                    /kits, from %WindowsSdkDir%
                  mingw-w64 (install the package mingw-w64-common (Debian, Ubuntu) or mingw-w64 (others), or have its \
                headers downloaded: -Dcodebook.sdk=mingw-w64) in
                    ROOT/usr/share/mingw-w64/include
                    ROOT/usr/x86_64-w64-mingw32/sys-root/mingw/include
                    ROOT/usr/x86_64-w64-mingw32/include
                    ROOT/msys64/ucrt64/include
                    ROOT/msys64/mingw64/include
                    ROOT/opt/homebrew/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include
                    ROOT/usr/local/opt/mingw-w64/toolchain-x86_64/x86_64-w64-mingw32/include
                  Wine (install the package libwine-dev or wine-devel) in
                    ROOT/usr/include/wine/wine/windows
                    ROOT/usr/include/wine/windows
                    ROOT/opt/wine-stable/include/wine/windows
                    ROOT/usr/local/include/wine/windows""";

        assertThatThrownBy(() -> open(sources(false, NONE), null, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(String.valueOf(e.getMessage()).replace(root.toString(), "ROOT"))
                                .isEqualTo(message));
    }

    @Test
    void aFolderIsGivenByAnAbsoluteOrRelativePath() throws Exception {
        Trees.make(root, "kits/10.0.17134.0/um/a.h");
        var sources = sources(false, NONE);

        assertThat(open(sources, root.resolve("kits").toString(), null).release())
                .isEqualTo("10.0.17134.0");
        assertThat(open(sources, "kits", null).release()).isEqualTo("10.0.17134.0");
    }

    /** Two folders with two releases each, one with one release, and headers without a version. */
    @ParameterizedTest(name = "of {0} the releases {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            old     |                            | old
            old     | all                        | old 10.0.9600.0, old 10.0.10240.0
            old     | 10.0.9600.0                | old 10.0.9600.0
            old     | 10.0.9600.0 10.0.10240.0   | old 10.0.9600.0, old 10.0.10240.0
            old new |                            | old, new
            old new | all                        | old 10.0.9600.0, old 10.0.10240.0, new 10.0.16299.0, new 10.0.17134.0
            old new | 10.0.17134.0               | new 10.0.17134.0
            old new | 10.0.17134.0 10.0.9600.0   | old 10.0.9600.0, new 10.0.17134.0
            flat    | 10.0.1.0                   | flat 10.0.1.0
            flat    | all                        | flat
            one     | all                        | one 10.0.22000.0
            """)
    void releasesAreSelectedFromAllLocations(String sdks, String releases, String chosen) throws Exception {
        makeReleases();

        var locations = sources(false, NONE).locations(words(sdks), words(releases));

        assertThat(locations.stream()
                        .map(location -> root.relativize(location.path())
                                + (location.release() == null ? "" : " " + location.release()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(chosen);
    }

    @ParameterizedTest(name = "of {0} the releases {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            old new | 10.0.1.0              | no release 10.0.1.0: found 10.0.9600.0, 10.0.10240.0, 10.0.16299.0, 10.0.17134.0; specify existing releases, or all
            old     | 10.0.1.0 10.0.9600.0  | no release 10.0.1.0: found 10.0.9600.0, 10.0.10240.0; specify existing releases, or all
            flat    | 10.0.1.0 10.0.2.0     | no release 10.0.1.0, 10.0.2.0: found only headers without a version; specify existing releases, or all
            """)
    void aReleaseThatDoesNotExistIsAnError(String sdks, String releases, String message) throws Exception {
        makeReleases();

        assertThatThrownBy(() -> sources(false, NONE).locations(words(sdks), words(releases)))
                .isInstanceOf(ProblemException.class)
                .hasMessage("codebook.release: error: " + message);
    }

    private void makeReleases() throws IOException {
        Trees.make(root, "old/10.0.10240.0/um/a.h", "old/10.0.9600.0/um/a.h");
        Trees.make(root, "new/Include/10.0.16299.0/um/a.h", "new/Include/10.0.17134.0/um/a.h");
        Trees.make(root, "flat/winerror.h", "one/10.0.22000.0/um/a.h");
    }

    private static List<String> words(@Nullable String text) {
        return text == null ? List.of() : List.of(text.split(" "));
    }

    @Test
    void anInvalidPathIsAnError() {
        assertThatThrownBy(() -> open(sources(false, NONE), "a\0b", null))
                .hasMessage("a\0b: error: not a valid path: Nul character not allowed");
    }

    private static SdkTree open(SdkSources sources, @Nullable String sdk, @Nullable String release)
            throws ProblemException {
        var location = sources.locations(words(sdk), words(release)).get(0);
        return SdkOpener.open(location.path(), location.release());
    }

    private SdkSources sources(boolean windows, CommandRunner commands) {
        var host = new HostSystem(root, environment, windows, commands);
        return new SdkSources(host, root, root.resolve("cache"), false);
    }

    private void installWine() throws IOException {
        Trees.write(root, "usr/include/wine/wine/windows/winerror.h", "#ifndef __WINE_WINERROR_H");
    }

    private void installMingw() throws IOException {
        Trees.make(root, "usr/share/mingw-w64/include/windows.h");
        Trees.write(root, "usr/share/mingw-w64/include/_mingw_mac.h", "#define __MINGW64_VERSION_MAJOR 11");
    }
}
