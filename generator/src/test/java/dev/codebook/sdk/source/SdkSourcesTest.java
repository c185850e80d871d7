package dev.codebook.sdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
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

/** What is found on machines of all kinds. */
class SdkSourcesTest {

    private static final Commands NONE = (command, folder) -> {
        throw new IOException("not on this machine");
    };

    @TempDir
    Path root;

    private final Map<String, String> environment = new TreeMap<>();

    @Test
    void theDeveloperPromptSaysWhichReleaseItMeans() throws Exception {
        Trees.make(root, "kits/Include/10.0.16299.0/um/a.h", "kits/Include/10.0.17134.0/um/a.h");
        environment.put("WindowsSdkDir", root.resolve("kits").toString());
        environment.put("WindowsSDKVersion", "10.0.16299.0\\");

        assertThat(sources(false, NONE).open(null, null).release()).isEqualTo("10.0.16299.0");
        assertThat(sources(false, NONE).open(null, "10.0.17134.0").release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void theRegistrySaysWhereTheKitsAre() throws Exception {
        Trees.make(root, "Program Files/Kits/Include/10.0.17134.0/um/a.h");
        Commands registry = (command, folder) -> {
            assertThat(command).startsWith("reg", "query").endsWith("/v", "KitsRoot10");
            return "\r\n" + command.get(2) + "\r\n    KitsRoot10    REG_SZ    " + root.resolve("Program Files/Kits")
                    + "/\r\n";
        };

        assertThat(sources(true, registry).open(null, null).release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void theInstallersDefaultFolderIsLookedAt() throws Exception {
        Trees.make(root, "x86/Windows Kits/10/Include/10.0.17134.0/um/a.h");
        environment.put("ProgramFiles(x86)", root.resolve("x86").toString());

        assertThat(sources(true, NONE).open(null, null).release()).isEqualTo("10.0.17134.0");
    }

    @Test
    void mingwComesBeforeWine() throws Exception {
        installWine();
        assertThat(sources(false, NONE).open(null, null).family()).isEqualTo("wine");

        installMingw();
        assertThat(sources(false, NONE).open(null, null).release()).isEqualTo("mingw-w64-11.0.0");
    }

    @Test
    void theInstalledMingwIsTakenBeforeOneIsDownloaded() throws Exception {
        installMingw();

        assertThat(sources(false, NONE).open("mingw-w64", null).release()).isEqualTo("mingw-w64-11.0.0");
    }

    @Test
    void onWindowsRegistryAndProgramFilesAreListedToo() {
        environment.put("ProgramFiles(x86)", "x86");
        Commands registry = (command, folder) -> {
            if (command.get(2).contains("WOW6432Node")) {
                return "    KitsRoot10    REG_SZ    kits\r\n";
            }
            return NONE.run(command, folder);
        };

        assertThatThrownBy(() -> sources(true, registry).open(null, null)).hasMessageContaining("""
                -Dcodebook.sdk=<folder with Include>) in
                    %WindowsSdkDir%, which is not set
                    kits, from HKLM\\SOFTWARE\\WOW6432Node\\Microsoft\\Windows Kits\\Installed Roots
                    HKLM\\SOFTWARE\\Microsoft\\Windows Kits\\Installed Roots, which has no KitsRoot10
                    x86/Windows Kits/10, from %ProgramFiles(x86)%
                    %ProgramFiles%, which is not set
                  mingw-w64 (""");
    }

    @Test
    void whereNothingIsInstalledEachPlaceIsListed() {
        environment.put("WindowsSdkDir", "/kits");
        String message = """
                codebook.sdk: error: no headers are installed on this machine. Looked for
                  Windows SDK (install it with Visual Studio, or name its folder: -Dcodebook.sdk=<folder with Include>) in
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

        assertThatThrownBy(() -> sources(false, NONE).open(null, null))
                .isInstanceOfSatisfying(
                        ProblemException.class,
                        e -> assertThat(String.valueOf(e.getMessage()).replace(root.toString(), "ROOT"))
                                .isEqualTo(message));
    }

    @Test
    void aFolderIsNamedByItsPath() throws Exception {
        Trees.make(root, "kits/10.0.17134.0/um/a.h");
        var sources = sources(false, NONE);

        assertThat(sources.open(root.resolve("kits").toString(), null).release())
                .isEqualTo("10.0.17134.0");
        assertThat(sources.open("kits", null).release()).isEqualTo("10.0.17134.0");
    }

    /** Two folders with two releases each, and headers that do not say which release they are. */
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
    void releasesAreChosenFromAllSources(String sdks, String releases, String chosen) throws Exception {
        makeReleases();

        var places = sources(false, NONE).places(words(sdks), words(releases));

        assertThat(places.stream()
                        .map(place ->
                                root.relativize(place.path()) + (place.release() == null ? "" : " " + place.release()))
                        .collect(Collectors.joining(", ")))
                .isEqualTo(chosen);
    }

    @ParameterizedTest(name = "of {0} the releases {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            old new | 10.0.1.0              | no release 10.0.1.0 there, but 10.0.9600.0, 10.0.10240.0, 10.0.16299.0, 10.0.17134.0: name what is there, or all
            old     | 10.0.1.0 10.0.9600.0  | no release 10.0.1.0 there, but 10.0.9600.0, 10.0.10240.0: name what is there, or all
            flat    | 10.0.1.0 10.0.2.0     | no release 10.0.1.0, 10.0.2.0 there: name what is there, or all
            """)
    void aReleaseThatIsNotThereIsAMistake(String sdks, String releases, String message) throws Exception {
        makeReleases();

        assertThatThrownBy(() -> sources(false, NONE).places(words(sdks), words(releases)))
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
    void whatIsNoPathIsNotFound() {
        assertThatThrownBy(() -> sources(false, NONE).open("a\0b", null))
                .hasMessage("a\0b: error: not a path: Nul character not allowed");
    }

    private SdkSources sources(boolean windows, Commands commands) {
        var machine = new Machine(root, environment, windows, commands);
        return new SdkSources(machine, root, root.resolve("cache"), false);
    }

    private void installWine() throws IOException {
        Trees.write(root, "usr/include/wine/wine/windows/winerror.h", "#ifndef __WINE_WINERROR_H");
    }

    private void installMingw() throws IOException {
        Trees.make(root, "usr/share/mingw-w64/include/windows.h");
        Trees.write(root, "usr/share/mingw-w64/include/_mingw_mac.h", "#define __MINGW64_VERSION_MAJOR 11");
    }
}
