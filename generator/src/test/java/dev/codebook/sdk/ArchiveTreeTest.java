package dev.codebook.sdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archives;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens archives as trees. */
class ArchiveTreeTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "sdk.tgz,                                             Include/10.0.16299.0/um/a.h,               10.0.16299.0, um/a.h",
        "microsoft.windows.sdk.cpp.10.0.26100.1742.nupkg,     c/Include/10.0.26100.0/um/a.h,             10.0.26100.1742, um/a.h",
        "winsdk-1.2.zip,                                      winsdk/Include/10.0.16299.0/um/a.h,        10.0.16299.0, um/a.h",
        "xwin-10.0.22621.tar.gz,                              sdk/include/um/a.h,                        10.0.22621, um/a.h",
        "libwine-dev_8.0~repack-4_amd64.deb,                  ./usr/include/wine/wine/windows/winerror.h, wine-8.0, winerror.h",
    })
    void theReleaseIsTheVersionOfTheArchiveOrOfItsFolders(String name, String path, String release, String header)
            throws Exception {
        var text = "#ifndef __WINE_WINERROR_H";
        var archive = Archives.make(folder.resolve(name), Map.of(path, text));

        var tree = SdkOpener.open(archive, null);

        assertThat(tree.release()).isEqualTo(release);
        assertThat(tree.headers()).containsExactly(header);
        assertThat(tree.read(header)).asString(StandardCharsets.UTF_8).isEqualTo(text);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"10.0.26100.1742", "10.0.26100.0"})
    void aReleaseIsFoundByTheVersionOfItsArchiveAndOfItsFolder(String release) throws Exception {
        var archive = Archives.make(
                folder.resolve("sdk.10.0.26100.1742.nupkg"), Map.of("c/Include/10.0.26100.0/um/a.h", "a"));

        assertThat(SdkOpener.open(archive, release).release()).isEqualTo(release);
        assertThat(SdkOpener.releases(archive)).containsExactly("10.0.26100.1742");
    }

    @Test
    void severalReleasesInAnArchiveAreNamedByTheirFolders() throws Exception {
        var archive = Archives.make(
                folder.resolve("sdk-10.0.26100.1742.zip"),
                Map.of("10.0.26100.0/um/a.h", "a", "10.0.26100.1/um/a.h", "b"));

        assertThat(SdkOpener.releases(archive)).containsExactly("10.0.26100.0", "10.0.26100.1");
        assertThat(SdkOpener.open(archive, null).release()).isEqualTo("10.0.26100.1");
    }

    @Test
    void theArchivesInAFolderAreOneTree() throws Exception {
        Archives.make(
                folder.resolve("sdk.10.0.26100.1742.nupkg"),
                Map.of("c/Include/10.0.26100.0/um/a.h", "a", "c/Include/10.0.26100.0/shared/s.h", "s", "LICENSE", "1"));
        Archives.make(
                folder.resolve("wdk.10.0.26100.1591.nupkg"),
                Map.of("c/Include/10.0.26100.0/km/k.h", "k", "c/Include/10.0.26100.0/shared/s.h", "s", "LICENSE", "2"));
        Files.writeString(folder.resolve("readme.txt"), "none");

        var tree = SdkOpener.open(folder, null);

        assertThat(SdkOpener.releases(folder)).containsExactly("10.0.26100.0");
        assertThat(tree.release()).isEqualTo("10.0.26100.0");
        assertThat(tree.headers()).containsExactly("km/k.h", "shared/s.h", "um/a.h");
        assertThat(tree.read("km/k.h")).asString(StandardCharsets.UTF_8).isEqualTo("k");
    }

    @Test
    void archivesWithDifferentFilesOfOnePathAreAnError() throws Exception {
        Archives.make(folder.resolve("1.zip"), Map.of("10.0.1.0/um/a.h", "1"));
        Archives.make(folder.resolve("2.zip"), Map.of("10.0.1.0/um/a.h", "2"));

        assertThatThrownBy(() -> SdkOpener.open(folder, null))
                .hasMessage(
                        folder + ": error: cannot be read: the archives contain different files um/a.h: use packages of"
                                + " the same version");
    }

    @Test
    void archivesBesideHeadersAreIgnored() throws Exception {
        Trees.make(folder, "10.0.1.0/um/a.h");
        Archives.make(folder.resolve("2.zip"), Map.of("10.0.2.0/um/a.h", "2"));

        assertThat(SdkOpener.open(folder, null).release()).isEqualTo("10.0.1.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.zip", "a.nupkg", "a.deb", "zst.deb", "gz.deb"})
    void aTruncatedArchiveIsAnError(String name) throws Exception {
        var whole = Archives.make(folder.resolve(name), Map.of("um/a.h", Archives.noise(100_000)));
        byte[] bytes = Files.readAllBytes(whole);
        Files.write(whole, Arrays.copyOf(bytes, bytes.length / 2));

        assertThatThrownBy(() -> SdkOpener.open(whole, "1.0"))
                .isInstanceOf(ProblemException.class)
                .hasMessage(whole + ": error: cannot be read: the archive is truncated: download it again");
    }

    @ParameterizedTest
    @CsvSource({
        "../a.h,         a.tgz,   ../a.h",
        "um/../../a.h,   a.zip,   um/../../a.h",
        "/etc/a.h,       a.deb,   /etc/a.h",
        "C:\\a.h,        a.zip,   C:/a.h",
        "C:\\a.h,        a.tgz,   C:\\a.h",
        "um\\..\\..\\a.h, a.nupkg, um/../../a.h",
        "um/%2e%2E%2f%2e./a.h, a.nupkg, um/../../a.h",
    })
    void anEntryThatPointsOutsideTheArchiveIsAnError(String path, String name, String named) throws Exception {
        var archive = Archives.make(folder.resolve(name), Map.of("um/b.h", "", path, ""));

        assertThatThrownBy(() -> SdkOpener.open(archive, "1.0"))
                .hasMessage(archive + ": error: cannot be read: entry '" + named
                        + "' points outside the archive: the archive is not used");
        assertThat(folder).isDirectoryNotContaining("glob:**.h");
    }
}
