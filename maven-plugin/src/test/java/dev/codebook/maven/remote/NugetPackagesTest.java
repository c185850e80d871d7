package dev.codebook.maven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.SdkOpener;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads packages from a feed that the user names, by the layout of a flat container. */
@Timeout(60)
class NugetPackagesTest {

    @TempDir
    Path cache;

    private Server server;

    @BeforeEach
    void start() throws IOException {
        server = new Server();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aPackageIsATreeOfItsRelease() throws Exception {
        server.file(
                "/v3/microsoft.windows.sdk.cpp/10.0.26100.1742/microsoft.windows.sdk.cpp.10.0.26100.1742.nupkg",
                zip("c/Include/10.0.26100.0/um/windows.h", "c/Include/10.0.26100.0/shared/winerror.h", "LICENSE.txt"));

        var file = fetch("nuget:Microsoft.Windows.SDK.CPP:10.0.26100.1742", server.url("/v3/"));
        var tree = SdkOpener.open(file, null);

        assertThat(tree.release()).isEqualTo("10.0.26100.1742");
        assertThat(tree.headers()).containsExactly("shared/winerror.h", "um/windows.h");
    }

    @Test
    void packagesOfOneKitAreReadAsOne() throws Exception {
        server.file("/sdk/10.0.1.7/sdk.10.0.1.7.nupkg", zip("c/Include/10.0.1.0/um/windows.h"));
        server.file("/wdk/10.0.1.5/wdk.10.0.1.5.nupkg", zip("c/Include/10.0.1.0/km/wdm.h"));
        var files = new RemoteFiles(
                List.of(new NugetPackages(new Remotes(cache).downloads(), server.url(""))),
                new Bundle(cache.resolve("bundles")));
        var names = List.of("nuget:SDK:10.0.1.7 + nuget:WDK:10.0.1.5", "kits + samples");

        var first = files.local(names, RemoteKind.HEADERS);
        var again = files.local(names, RemoteKind.HEADERS);

        assertThat(first).isEqualTo(again).last().isEqualTo("kits + samples");
        assertThat(SdkOpener.open(Path.of(first.get(0)), null).headers()).containsExactly("km/wdm.h", "um/windows.h");
        assertThat(server.requests()).hasSize(2);
    }

    /** The shape of Microsoft's packages: one of those for a processor has only libraries. */
    @Test
    void otherFilesInPackagesAreIgnored() throws Exception {
        pack("microsoft.windows.sdk.cpp", "10.0.26100.1742-preview", headers("um", "shared", "cppwinrt"));
        pack("microsoft.windows.sdk.cpp.x64", "10.0.26100.1742-preview", "c/um/x64/kernel32.Lib");
        pack("microsoft.windows.wdk.x64", "10.0.26100.1591", headers("km", "shared"));
        var files = new RemoteFiles(
                List.of(new NugetPackages(new Remotes(cache).downloads(), server.url("/v3"))),
                new Bundle(cache.resolve("bundles")));
        var sdk = "nuget:Microsoft.Windows.SDK.CPP:10.0.26100.1742-PREVIEW";
        var libraries = "nuget:Microsoft.Windows.SDK.cpp.x64:10.0.26100.01742-preview";
        var wdk = "nuget:Microsoft.Windows.WDK.x64:10.0.26100.1591";

        var local = files.local(List.of(sdk, libraries, sdk + " + " + libraries + " + " + wdk), RemoteKind.HEADERS);

        var tree = SdkOpener.open(Path.of(local.get(0)), null);
        assertThat(tree.release()).isEqualTo("10.0.26100.1742");
        assertThat(tree.isPartitioned()).isTrue();
        assertThat(tree.headers())
                .containsExactly(
                        "cppwinrt/a.h", "cppwinrt/c++/b.h", "shared/a.h", "shared/c++/b.h", "um/a.h", "um/c++/b.h");
        assertThatThrownBy(() -> SdkOpener.open(Path.of(local.get(1)), null))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("contains no SDK headers");
        var all = SdkOpener.open(Path.of(local.get(2)), null);
        assertThat(all.release()).isEqualTo("10.0.26100.0");
        assertThat(all.headers()).hasSize(8).contains("km/a.h", "km/c++/b.h");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "10.0.26100.0,          10.0.26100",
        "10.0.026100.01,        10.0.26100.1",
        "10.0.0.0,              10.0.0",
        "10,                    10.0.0",
        "10.0.26100.1-Preview.A, 10.0.26100.1-preview.a",
        "10.0.26100.1+build.7,  10.0.26100.1"
    })
    void versionsAreNormal(String version, String normal) throws Exception {
        server.file("/a/" + normal + "/a." + normal + ".nupkg", zip("winerror.h"));

        assertThat(fetch("nuget:A:" + version, server.url(""))).hasFileName("a." + normal + ".nupkg");
    }

    @Test
    void aGivenDigestIsChecked() throws Exception {
        byte[] file = zip("winerror.h");
        server.file("/a/1.0.0/a.1.0.0.nupkg", file);
        String right = Base64.getEncoder().encodeToString(Remotes.hash("SHA-512", file));
        String wrong = Base64.getEncoder().encodeToString(new byte[64]);

        assertThat(fetch("nuget:A:1.0.0#sha512=" + right, server.url(""))).hasBinaryContent(file);
        assertThatThrownBy(() -> fetch("nuget:A:1.0.0#sha512=" + wrong, server.url("")))
                .hasMessageStartingWith(
                        "nuget:A:1.0.0#sha512=" + wrong + ": error: cannot be downloaded: its SHA-512 is ");
    }

    @Test
    void withoutADigestAnArchiveIsExpected() {
        server.file("/a/1.0.0/a.1.0.0.nupkg", "<html>Log in</html>".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> fetch("nuget:A:1.0.0", server.url("")))
                .hasMessage(
                        "nuget:A:1.0.0: error: cannot be downloaded: the server did not send an archive: not a .nupkg"
                                + " archive, although its name says so: download it again, or rename it to match its"
                                + " format");
        assertThatThrownBy(() -> fetch("nuget:A:1.0.0", server.url(""))).isInstanceOf(ProblemException.class);
        assertThat(server.requests()).containsOnly("/a/1.0.0/a.1.0.0.nupkg").hasSize(2);
    }

    @Test
    void thereIsNoDefaultFeed() {
        assertThatThrownBy(() -> fetch("nuget:A:1.0.0", null))
                .hasMessage("nuget:A:1.0.0: error: no feed is configured: name the URL of its flat container with"
                        + " -Dcodebook.nugetUrl=https://.../");
    }

    @Test
    void aFeedWithoutEncryptionIsRefused() {
        assertThatThrownBy(() -> fetch("nuget:A:1.0.0", "http://packages.example.com/v3"))
                .hasMessage("codebook.nugetUrl: error: 'http://packages.example.com/v3' is not an allowed URL: expected"
                        + " https://.../");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nuget:", "nuget:A", "nuget:A:", "nuget:A:x", "nuget:A:1.0:zip", "nuget:../A:1", "nuget:.A:1"})
    void invalidNamesAreReported(String name) {
        assertThatThrownBy(() -> fetch(name, server.url("")))
                .hasMessageStartingWith(name + ": error: not a package: expected nuget:<id>:<version>");
    }

    @Test
    void otherTextIsNotAPackage() throws Exception {
        for (var text : List.of("com.example:nuget:1.0", "nuget", "sdk.nupkg", "https://example.com/a.nupkg")) {
            assertThat(new NugetPackages(new Remotes(cache).downloads(), null).fetch(text, RemoteKind.HEADERS))
                    .isNull();
        }
    }

    private Path fetch(String name, @Nullable String base) throws ProblemException {
        return Objects.requireNonNull(
                new NugetPackages(new Remotes(cache).downloads(), base).fetch(name, RemoteKind.HEADERS));
    }

    private void pack(String id, String version, String... paths) throws IOException {
        var all = new ArrayList<>(List.of(
                "_rels/.rels",
                id + ".nuspec",
                "build/native/" + id + ".props",
                "[Content_Types].xml",
                "package/services/metadata/core-properties/0123456789abcdef.psmdcp",
                ".signature.p7s"));
        all.addAll(2, List.of(paths));
        String file = id + "." + version + ".nupkg";
        server.file("/v3/" + id + "/" + version + "/" + file, zip(all.toArray(String[]::new)));
    }

    private static String[] headers(String... partitions) {
        return Arrays.stream(partitions)
                .map(partition -> "c/Include/10.0.26100.0/" + partition)
                .flatMap(folder -> Stream.of(folder + "/a.h", folder + "/c%2B%2B/b.h"))
                .toArray(String[]::new);
    }

    private static byte[] zip(String... paths) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var path : paths) {
                zip.putNextEntry(new ZipEntry(path));
                zip.write(("// " + path + "\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
        return bytes.toByteArray();
    }
}
