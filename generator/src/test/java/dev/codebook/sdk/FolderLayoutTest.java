package dev.codebook.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens folders of every layout, and reports invalid ones. */
class FolderLayoutTest {

    private static final String MINGW = """
            #define __MINGW64_VERSION_MAJOR 10
            #define __MINGW64_VERSION_MINOR 0
            #define __MINGW64_VERSION_BUGFIX 1
            """;

    @TempDir
    Path folder;

    static Stream<Arguments> layouts() {
        return Stream.of(
                arguments(
                        "Include with several releases: the newest",
                        files("10.0.9200.0/um/a.h 10.0.10240.0/um/b.h"),
                        null,
                        "10.0.10240.0",
                        "um/b.h"),
                arguments(
                        "Include with several releases: the one named",
                        files("10.0.9200.0/um/a.h 10.0.10240.0/um/b.h"),
                        "10.0.9200.0",
                        "10.0.9200.0",
                        "um/a.h"),
                arguments(
                        "Windows Kits/10: Lib is not a release",
                        files("Include/10.0.16299.0/shared/winerror.h Lib/10.0.17134.0/um/x64/a.lib"),
                        null,
                        "10.0.16299.0",
                        "shared/winerror.h"),
                arguments(
                        "a folder that contains only ucrt is not a release",
                        files("Include/10.0.16299.0/um/a.h Include/10.0.17134.0/ucrt/b.h"),
                        null,
                        "10.0.16299.0",
                        "um/a.h"),
                arguments("Windows Kits/8.1", files("8.1/Include/um/a.h"), null, "8.1", "um/a.h"),
                arguments(
                        "xwin, with a name given",
                        files("sdk/include/um/a.h crt/include/vcruntime.h"),
                        "10.0.22621",
                        "10.0.22621",
                        "um/a.h"),
                arguments(
                        "xwin's splat from above, with a name given",
                        files("splat/sdk/include/shared/winerror.h splat/crt/include/vcruntime.h"
                                + " splat/sdk/lib/um/x86_64/a.lib"),
                        "10.0.22621",
                        "10.0.22621",
                        "shared/winerror.h"),
                arguments(
                        "xwin's splat laid out as an installation",
                        files("VC/Tools/MSVC/14.44.17.14/include/vcruntime.h Windows_Kits/10/Include/10.0.26100/um/a.h"
                                + " Windows_Kits/10/Lib/10.0.26100/um/x86_64/a.lib"),
                        null,
                        "10.0.26100",
                        "um/a.h"),
                arguments(
                        "an unpacked NuGet package",
                        files("c/Include/10.0.26100.0/UM/a.h"),
                        null,
                        "10.0.26100.0",
                        "UM/a.h"),
                arguments(
                        "a flat folder of custom headers, with a name given",
                        files("a.h b.txt"),
                        "mine-1.0",
                        "mine-1.0",
                        "a.h"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void theTreeIsFound(String claim, String[] files, @Nullable String release, String name, String header)
            throws Exception {
        var tree = SdkOpener.open(Trees.make(folder, files), release);

        assertThat(tree.release()).isEqualTo(name);
        assertThat(tree.family()).isEqualTo("sdk");
        assertThat(tree.headers()).containsExactly(header);
        assertThat(tree.isPartitioned()).isEqualTo(header.contains("/"));
        assertThat(new String(tree.read(header), StandardCharsets.UTF_8)).endsWith(header);
    }

    @Test
    void aReleaseFolderIsItsOwnVersion() throws Exception {
        Trees.make(folder, "10.0.16299.0/um/a.h");

        assertThat(SdkOpener.open(folder.resolve("10.0.16299.0"), null).release())
                .isEqualTo("10.0.16299.0");
    }

    @Test
    void mingwIsIdentifiedByItsVersionMacros() throws Exception {
        Trees.make(folder, "include/windows.h", "include/ddk/wdm.h");
        Trees.write(folder, "include/_mingw_mac.h", MINGW);

        var tree = SdkOpener.open(folder, null);

        assertThat(tree.release()).isEqualTo("mingw-w64-10.0.1");
        assertThat(tree.family()).isEqualTo("mingw-w64");
        assertThat(tree.isPartitioned()).isFalse();
        assertThat(tree.headers()).containsExactly("_mingw_mac.h", "ddk/wdm.h", "windows.h");
    }

    @Test
    void wineIsIdentifiedByItsIncludeGuards() throws Exception {
        Trees.write(folder, "wine/windows/winerror.h", "#ifndef __WINE_WINERROR_H\n");

        var tree = SdkOpener.open(folder, null);

        assertThat(tree.release()).isEqualTo("wine");
        assertThat(tree.family()).isEqualTo("wine");
    }

    static Stream<Arguments> errors() {
        return Stream.of(
                arguments(
                        "no headers",
                        files("readme.txt"),
                        null,
                        "contains no SDK headers: expected an Include folder (10.0.16299.0/um, ...), one of its releases (um, shared, ...), or a flat folder of headers such as mingw-w64's"),
                arguments(
                        "a release that does not exist",
                        files("10.0.9200.0/um/a.h 10.0.10240.0/um/b.h"),
                        "10.0.1.0",
                        "no release 10.0.1.0: found 10.0.9200.0, 10.0.10240.0; specify one of them, or none for the newest"),
                arguments(
                        "one release, another one requested",
                        files("10.0.9200.0/um/a.h"),
                        "10.0.1.0",
                        "no release 10.0.1.0: found 10.0.9200.0; specify one of them, or none for the newest"),
                arguments(
                        "headers without a version",
                        files("um/a.h"),
                        null,
                        "cannot determine the release of these headers: specify it, for example -Dcodebook.release=10.0.16299.0"),
                arguments(
                        "several trees",
                        files("ucrt64/include/windows.h mingw64/include/windows.h"),
                        null,
                        "contains several sets of headers, and the folder names do not say which is the newest: specify one of mingw64/include, ucrt64/include"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void anErrorSaysWhatToDo(String claim, String[] files, @Nullable String release, String message) throws Exception {
        Path place = Trees.make(folder.resolve("headers"), files);

        assertThatThrownBy(() -> SdkOpener.open(place, release))
                .isInstanceOf(ProblemException.class)
                .hasMessage(place + ": error: " + message);
    }

    @Test
    void aPathThatDoesNotExist() {
        Path place = folder.resolve("absent");

        assertThatThrownBy(() -> SdkOpener.open(place, null))
                .hasMessage(place + ": error: does not exist: specify a folder of SDK headers or an archive of them");
    }

    @Test
    void aFileThatIsNotAnArchive() throws IOException {
        Path place = Trees.make(folder, "a.h").resolve("a.h");

        assertThatThrownBy(() -> SdkOpener.open(place, null))
                .hasMessage(place + ": error: neither a folder nor an archive: expected .tgz .tar.gz .zip .nupkg .deb");
    }

    @Test
    void aCycleOfLinksIsIgnored() throws Exception {
        Trees.make(folder, "um/a.h", "um/gl/gl.h");
        Files.createSymbolicLink(folder.resolve("um/gl/again"), folder.resolve("um"));
        Files.createSymbolicLink(folder.resolve("um/gone.h"), folder.resolve("nowhere.h"));

        assertThat(SdkOpener.open(folder, "1.0").headers()).containsExactly("um/a.h", "um/gl/gl.h");
    }

    @Test
    void aLinkThatDiffersOnlyInCaseIsNotASecondHeader() throws Exception {
        Trees.make(folder, "um/WinInet.h");
        Files.createSymbolicLink(folder.resolve("um/wininet.h"), folder.resolve("um/WinInet.h"));

        var tree = SdkOpener.open(folder, "1.0");

        assertThat(tree.headers()).isEqualTo(List.of("um/WinInet.h"));
        assertThat(tree.find("um/wininet.h")).isEqualTo("um/WinInet.h");
    }

    @Test
    void aLinkToAFolderThatDiffersOnlyInCaseIsIgnored() throws Exception {
        Trees.make(folder, "um/a.h", "um/gl/GLU.h");
        Files.move(folder.resolve("um/gl"), folder.resolve("um/GL"));
        Files.createSymbolicLink(folder.resolve("um/gl"), folder.resolve("um/GL"));

        var tree = SdkOpener.open(folder, "1.0");

        assertThat(tree.headers()).isEqualTo(List.of("um/a.h", "um/GL/GLU.h"));
        assertThat(tree.find("um/gl/glu.h")).isEqualTo("um/GL/GLU.h");
    }

    @Test
    void filesThatDifferOnlyInCaseAreOneHeader() throws Exception {
        Trees.make(folder, "um/gate.h", "um/Gate.h");

        assertThat(SdkOpener.open(folder, "1.0").headers()).hasSize(1);
    }

    private static String[] files(String paths) {
        return paths.split(" ");
    }
}
