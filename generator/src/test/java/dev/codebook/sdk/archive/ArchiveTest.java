package dev.codebook.sdk.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads archives of every format, within limits. */
class ArchiveTest {

    private static final ArchiveLimits SMALL = new ArchiveLimits(3, 10_000, 10_000);

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.tar.gz", "a.zip", "a.nupkg", "a.deb", "zst.deb", "gz.deb"})
    void everyFormatIsRead(String name) throws Exception {
        var archive = Archives.make(folder.resolve(name), Map.of("./x/um/a.h", "text", "y/b.h", "other"));

        assertThat(Archive.open(archive).paths()).containsExactlyInAnyOrder("x/um/a.h", "y/b.h");
        assertThat(Archive.open(archive).below("x"))
                .containsExactly(Map.entry("um/a.h", "text".getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "c%2B%2B/%C3%BC.h, c++/\u00fc.h",
        "c++/a.h,          c++/a.h",
        "100%/a.h,         100%/a.h",
        "a%20b/a.h,        a b/a.h"
    })
    void namesInNugetPackagesAreDecoded(String name, String path) throws Exception {
        var archive = Archives.make(folder.resolve("a.nupkg"), Map.of(name, "text"));

        assertThat(Archive.open(archive).paths()).containsExactly(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.zip", "a.deb", "zst.deb"})
    void aDecompressionBombIsAnError(String name) throws Exception {
        var archive = Archives.make(folder.resolve(name), Map.of("um/a.h", "0".repeat(1_000_000)));

        assertThat(Files.size(archive)).isLessThan(10_000);
        assertThatThrownBy(() -> Archive.open(archive, SMALL).below(""))
                .hasMessageMatching("(it exceeds 10000 bytes when unpacked|its headers exceed 10000 bytes)"
                        + ", more than any SDK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.zip"})
    void tooManyFilesAreAnError(String name) throws Exception {
        var archive = Archives.make(folder.resolve(name), Map.of("1", "", "2", "", "3", "", "4", ""));

        assertThatThrownBy(() -> Archive.open(archive, SMALL))
                .hasMessage("it contains more than 3 files, more than any SDK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tgz", "a.zip", "a.deb"})
    void anEmptyFileIsATruncatedArchive(String name) throws Exception {
        Path archive = Files.write(folder.resolve(name), new byte[0]);

        assertThatThrownBy(() -> Archive.open(archive)).hasMessage("the archive is truncated: download it again");
    }
}
