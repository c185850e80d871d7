package dev.codebook.maven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A file has the given digest, or is not returned, whatever the server and the network do. */
@Timeout(60)
class UrlFilesTest {

    private static final byte[] FILE = Remotes.bytes(200_000);
    private static final String SHA256 = "#sha256=" + Remotes.sha256(FILE);

    @TempDir
    Path cache;

    private Server server;
    private Remotes remotes;

    @BeforeEach
    void start() throws IOException {
        server = new Server();
        remotes = new Remotes(cache);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void aFileIsFetchedOnceUnderItsName() throws Exception {
        server.file("/kits/sdk-10.0.1.0.zip", FILE);

        var first = fetch("/kits/sdk-10.0.1.0.zip");
        var second = fetch("/kits/sdk-10.0.1.0.zip");

        assertThat(first).hasBinaryContent(FILE).hasFileName("sdk-10.0.1.0.zip").isEqualTo(second);
        assertThat(server.requests()).containsExactly("/kits/sdk-10.0.1.0.zip");
        assertThat(remotes.log).first().isEqualTo("Downloading " + server.url("/kits/sdk-10.0.1.0.zip"));
    }

    @Test
    void theDigestMayHaveTheFormThatFeedsPublish() throws Exception {
        server.file("/sdk.zip", FILE);
        var sha512 = Remotes.hash("SHA-512", FILE);

        var ofBase64 = fetch("/sdk.zip", "#sha512=" + Base64.getEncoder().encodeToString(sha512));
        var ofHex =
                fetch("/sdk.zip", "#sha512=" + HexFormat.of().withUpperCase().formatHex(sha512));

        assertThat(ofBase64).hasBinaryContent(FILE).isEqualTo(ofHex);
    }

    @Test
    void anotherDigestIsAnotherFile() throws Exception {
        server.file("/sdk.zip", FILE);
        fetch("/sdk.zip");
        byte[] newer = Remotes.bytes(1000);
        server.file("/sdk.zip", newer);

        assertThat(fetch("/sdk.zip", "#sha256=" + Remotes.sha256(newer))).hasBinaryContent(newer);
        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
    }

    @Test
    void aFileWithAnotherDigestIsNotKept() {
        server.file("/sdk.zip", "another one".getBytes(StandardCharsets.US_ASCII));

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .isInstanceOf(ProblemException.class)
                .hasMessage(place() + "cannot be downloaded: its SHA-256 is "
                        + "08518b71617eb0b46c053f3766069649f664e9a3fbaca168d6a861fbec870082, expected "
                        + Remotes.sha256(FILE) + ": it is a different file, or it is damaged");
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void aBrokenTransferIsResumed() throws Exception {
        var count = new AtomicInteger();
        server.answer("/sdk.zip", exchange -> {
            if (count.getAndIncrement() < 2) {
                Server.sendSome(exchange, FILE, 50_000);
            } else {
                Server.send(exchange, FILE);
            }
        });

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
        assertThat(server.requests()).containsExactly("/sdk.zip", "/sdk.zip bytes=50000-", "/sdk.zip bytes=100000-");
    }

    @Test
    void theNextBuildResumesATransferThatBrokeTooOften() throws Exception {
        server.answer("/sdk.zip", exchange -> Server.sendSome(exchange, FILE, 10_000));
        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessageStartingWith(place() + "cannot be downloaded: the transfer was interrupted");
        assertThat(files()).containsExactlyInAnyOrder("lock", "sdk.zip");

        server.file("/sdk.zip", FILE);
        var kept = fetch("/sdk.zip");

        assertThat(kept).hasBinaryContent(FILE);
        assertThat(server.requests()).last().isEqualTo("/sdk.zip bytes=30000-");
        assertThat(remotes.log).contains("Resuming the download of " + server.url("/sdk.zip"));
    }

    @Test
    void aServerThatIgnoresRangesSendsTheWholeFile() throws Exception {
        write(Arrays.copyOf(FILE, 10_000));
        server.answer("/sdk.zip", exchange -> {
            exchange.sendResponseHeaders(200, FILE.length);
            exchange.getResponseBody().write(FILE);
        });

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
        assertThat(server.requests()).containsExactly("/sdk.zip bytes=10000-");
    }

    @ParameterizedTest(name = "{0} bytes of another file")
    @ValueSource(ints = {1, 10_000, 200_000, 300_000})
    void theFirstBytesOfAnotherFileAreDiscarded(int count) throws Exception {
        byte[] other = Remotes.bytes(count);
        other[0]++;
        write(other);
        server.answer("/sdk.zip", exchange -> {
            if (Server.start(exchange) >= FILE.length) {
                exchange.sendResponseHeaders(416, -1);
            } else {
                Server.send(exchange, FILE);
            }
        });

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
        assertThat(server.requests()).containsExactly("/sdk.zip bytes=" + count + "-", "/sdk.zip");
    }

    @Test
    void aCompletePartIsKept() throws Exception {
        write(FILE);
        server.answer("/sdk.zip", exchange -> exchange.sendResponseHeaders(416, -1));

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
    }

    @Test
    void anotherRangeThanTheRequestedOneIsNotAppended() throws Exception {
        write(Arrays.copyOf(FILE, 10_000));
        server.answer("/sdk.zip", exchange -> {
            if (Server.start(exchange) > 0) {
                exchange.getResponseHeaders().add("Content-Range", "bytes 0-199999/200000");
                exchange.sendResponseHeaders(206, FILE.length);
                exchange.getResponseBody().write(FILE);
            } else {
                Server.send(exchange, FILE);
            }
        });

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
    }

    @Test
    void redirectsAreFollowed() throws Exception {
        server.redirect("/sdk.zip", "/a/b");
        server.redirect("/a/b", "c?key=1");
        server.redirect("/a/c", server.url("/d"));
        server.file("/d", FILE);

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE).hasFileName("sdk.zip");
        assertThat(server.requests()).containsExactly("/sdk.zip", "/a/b", "/a/c", "/d");
    }

    @Test
    void redirectsInACircleAreAnError() {
        server.redirect("/sdk.zip", "/other.zip");
        server.redirect("/other.zip", "/sdk.zip");

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place() + "cannot be downloaded: " + server.url("/sdk.zip")
                        + " redirects more than 5 times, the last time to " + server.url("/sdk.zip"));
        assertThat(server.requests()).hasSize(6);
    }

    @ParameterizedTest(name = "to ''{0}''")
    @ValueSource(
            strings = {
                "http://example.com/sdk.zip",
                "file:///etc/passwd",
                "ftp://example.com/sdk.zip",
                "https://user:password@example.com/sdk.zip",
                "https:///sdk.zip",
                ":",
                ""
            })
    void redirectsToUrlsThatAreNotAllowedAreRefused(String location) {
        server.redirect("/sdk.zip", location);

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place() + "cannot be downloaded: " + server.url("/sdk.zip") + " redirects to '" + location
                        + "': expected an https URL");
    }

    @ParameterizedTest
    @ValueSource(ints = {204, 206, 300, 400, 401, 403, 404, 416, 500, 503})
    void anotherResponseIsAnError(int status) {
        server.answer("/sdk.zip", exchange -> exchange.sendResponseHeaders(status, status == 204 ? -1 : 0));

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place() + "cannot be downloaded: " + server.url("/sdk.zip") + " returned the HTTP status "
                        + status);
        assertThat(server.requests()).hasSize(1);
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void anEndlessFileIsTooLarge() {
        server.answer("/sdk.zip", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(FILE);
            }
        });

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place()
                        + "cannot be downloaded: the file has more than 1048576 bytes, which is more than any SDK has");
        assertThat(files()).containsExactly("lock");
    }

    @Test
    void aLongTransferLogsItsProgress() throws Exception {
        server.answer("/sdk.zip", exchange -> {
            Server.sendSome(exchange, FILE, 1000);
            for (int i = 1; i < 5; i++) {
                pause();
                exchange.getResponseBody().write(FILE, i * 1000, 1000);
                exchange.getResponseBody().flush();
            }
            exchange.getResponseBody().write(FILE, 5000, FILE.length - 5000);
        });

        assertThat(fetch("/sdk.zip")).hasBinaryContent(FILE);
        assertThat(remotes.log).contains("0 MB downloaded");
    }

    @Test
    void aStalledTransferIsEnded() {
        server.answer("/sdk.zip", exchange -> {
            Server.sendSome(exchange, FILE, 1000);
            sleep();
        });

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place() + "cannot be downloaded: the server has sent nothing for 1 s");
    }

    @Test
    void aMissingServerIsReported() {
        server.close();

        assertThatThrownBy(() -> fetch("/sdk.zip"))
                .hasMessage(place() + "cannot be downloaded: no connection to the server");
    }

    @Test
    void offlineOnlyFilesInTheCacheAreUsed() throws Exception {
        var session = new DefaultRepositorySystemSession();
        session.setOffline(true);
        var offline = new Remotes(cache, session).urls();
        String url = server.url("/sdk.zip") + SHA256;
        server.file("/sdk.zip", FILE);

        assertThatThrownBy(() -> offline.fetch(url, RemoteKind.HEADERS))
                .isInstanceOf(ProblemException.class)
                .hasMessage(place()
                        + "not in the cache, and nothing is downloaded in offline mode: run once without offline mode");
        assertThat(server.requests()).isEmpty();
        assertThat(cache).isEmptyDirectory();

        fetch("/sdk.zip");
        assertThat(offline.fetch(url, RemoteKind.HEADERS)).hasBinaryContent(FILE);
    }

    @Test
    void twoBuildsAtOnceDownloadItOnce() throws Exception {
        server.answer("/sdk.zip", exchange -> {
            Server.sendSome(exchange, FILE, 100_000);
            pause();
            exchange.getResponseBody().write(FILE, 100_000, 100_000);
        });
        var threads = Executors.newFixedThreadPool(4);
        try {
            var builds = IntStream.range(0, 4)
                    .<Callable<Path>>mapToObj(build ->
                            () -> new Remotes(cache).urls().fetch(server.url("/sdk.zip") + SHA256, RemoteKind.HEADERS))
                    .toList();
            for (var kept : threads.invokeAll(builds)) {
                assertThat(kept.get()).hasBinaryContent(FILE);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(server.requests()).containsExactly("/sdk.zip");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            https://example.com/sdk.zip               | a URL needs the digest of its file
            https://example.com/sdk.zip#sha256=12     | a URL needs the digest of its file
            https://example.com/sdk.zip#md5=12        | a URL needs the digest of its file
            http://example.com/sdk.zip{sha256}        | not an allowed URL: expected https://
            http://localhost.example.com/a.zip{sha256} | not an allowed URL: expected https://
            http://127.0.0.1.example.com/a.zip{sha256} | not an allowed URL: expected https://
            https://me:secret@example.com/a.zip{sha256} | not an allowed URL: expected https://
            https://exa mple.com/sdk.zip{sha256}      | not an allowed URL: expected https://
            https:///sdk.zip{sha256}                  | not an allowed URL: expected https://
            https://example.com/download?f=1{sha256}  | the path does not end in the name of an archive or a codebook
            https://example.com/{sha256}              | the path does not end in the name of an archive or a codebook
            https://example.com/..{sha256}            | the path does not end in the name of an archive or a codebook
            """)
    void invalidUrlsAreReported(String url, String message) {
        var name = url.replace("{sha256}", SHA256);

        assertThatThrownBy(() -> remotes.urls().fetch(name, RemoteKind.HEADERS))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(name + ": error: " + message);
        assertThat(cache).isEmptyDirectory();
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"/errors", "/errors?view=all", "/", "/errors.html", "/.."})
    void aPageMayHaveAnyName(String path) throws Exception {
        server.file(path.replaceFirst("[?].*", ""), FILE);

        assertThat(remotes.urls().fetch(server.url(path) + SHA256, RemoteKind.PAGE))
                .hasBinaryContent(FILE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"sdk.zip", "C:\\winsdk", "com.example:sdk:1.0", "nuget:a:1.0", "ftp://example.com/sdk.zip", ""})
    void otherTextIsNotAUrl(String text) throws Exception {
        assertThat(remotes.urls().fetch(text, RemoteKind.HEADERS)).isNull();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "/a/sdk-10.0.1.0.zip,           sdk-10.0.1.0.zip",
        "/a/my%20sdk.zip,               my_sdk.zip",
        "/a/..%2F..%2Fsdk.zip,          sdk.zip",
        "/a/..%5C..%5Csdk.zip,          .._.._sdk.zip",
        "/a/b%3Asdk.zip,                b_sdk.zip"
    })
    void theNameOfAFileIsSafe(String path, String name) {
        assertThat(Urls.fileName(URI.create("https://example.com" + path))).isEqualTo(name);
    }

    /** The start of each error about {@code /sdk.zip}. */
    private String place() {
        return server.url("/sdk.zip") + SHA256 + ": error: ";
    }

    private Path fetch(String path) throws ProblemException {
        return fetch(path, SHA256);
    }

    private Path fetch(String path, String digest) throws ProblemException {
        return Objects.requireNonNull(remotes.urls().fetch(server.url(path) + digest, RemoteKind.HEADERS));
    }

    /** Writes the first bytes of the file as an earlier build left them. */
    private void write(byte[] part) throws IOException {
        var folder = cache.resolve("sha-256-" + Remotes.sha256(FILE)).resolve("part");
        Files.createDirectories(folder);
        Files.write(folder.resolve("sdk.zip"), part);
    }

    private List<String> files() {
        try (var files = Files.walk(cache)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void sleep() throws IOException {
        try {
            Thread.sleep(30_000);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void pause() throws IOException {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }
}
