package dev.codebook.maven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Servers with a certificate that they have signed themselves, which a JVM trusts where it is told to. */
@Timeout(120)
class CertificateTest {

    private static final String PASSWORD = "changeit";
    private static final byte[] FILE = Remotes.bytes(1000);

    @TempDir
    Path folder;

    private Path store;
    private Server secure;
    private Server plain;

    @BeforeEach
    void start() throws Exception {
        store = folder.resolve("server.p12");
        makeCertificate();
        secure = Server.secure(context());
        plain = new Server();
        secure.file("/sdk.zip", FILE);
        plain.file("/sdk.zip", FILE);
        secure.redirect("/down/sdk.zip", plain.url("/sdk.zip"));
        plain.redirect("/up/sdk.zip", secure.url("/sdk.zip"));
    }

    @AfterEach
    void stop() {
        secure.close();
        plain.close();
    }

    @Test
    void aCertificateThatNobodyVouchesForIsNamedAndNothingIsKept() throws Exception {
        var remotes = new Remotes(folder.resolve("cache"));

        assertThatThrownBy(() -> fetch(remotes, named(secure.url("/sdk.zip"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith("cannot be downloaded: the server's certificate is not trusted: ")
                .hasMessageEndingWith(
                        ": where it is the right server's, put the certificate into a trust store, and name that to"
                                + " Maven's JVM, as for a repository: -Djavax.net.ssl.trustStore=<file>");
        assertThat(remotes.log).noneMatch(line -> line.endsWith("trying again"));
        assertThat(secure.requests()).isEmpty();
        try (var files = Files.walk(folder.resolve("cache"))) {
            assertThat(files.filter(Files::isRegularFile))
                    .extracting(Path::getFileName)
                    .hasToString("[lock]");
        }
    }

    @Test
    void aJvmThatTrustsItDownloadsAndGoesFromHttpToHttpsButNotBack() throws Exception {
        String ofAnotherHost = secure.url("/sdk.zip").replace("localhost", "127.0.0.1");

        var said = fetchTrusting(
                secure.url("/sdk.zip"), plain.url("/up/sdk.zip"), secure.url("/down/sdk.zip"), ofAnotherHost);

        assertThat(said).hasSize(4);
        assertThat(said.get(0)).isEqualTo("sdk.zip");
        assertThat(said.get(1)).isEqualTo("sdk.zip");
        assertThat(said.get(2))
                .isEqualTo("cannot be downloaded: " + secure.url("/down/sdk.zip") + " redirects to '"
                        + plain.url("/sdk.zip") + "', where nothing is asked: expected https");
        assertThat(said.get(3))
                .startsWith("cannot be downloaded: the server's certificate is not trusted: ")
                .contains("127.0.0.1");
        assertThat(plain.requests()).containsExactly("/up/sdk.zip");
    }

    /** What the fetching of URLs, each into a cache of its own, ends with in a JVM of its own. */
    private List<String> fetchTrusting(String... urls) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program("java"),
                "-Djavax.net.ssl.trustStore=" + store,
                "-Djavax.net.ssl.trustStorePassword=" + PASSWORD,
                "-cp",
                System.getProperty("java.class.path"),
                Fetching.class.getName()));
        for (var url : urls) {
            command.add(named(url));
        }
        return run(command);
    }

    /** What runs there. */
    static final class Fetching {

        private Fetching() {}

        /** Takes URLs; prints the name of the file or what is wrong, a line each. */
        public static void main(String[] urls) throws IOException {
            for (var url : urls) {
                var cache = Files.createTempDirectory(Path.of(""), "cache");
                System.out.println(fetch(url, cache));
            }
        }

        private static String fetch(String url, Path cache) {
            try {
                return String.valueOf(
                        CertificateTest.fetch(new Remotes(cache), url).getFileName());
            } catch (ProblemException e) {
                return String.valueOf(e.getMessage());
            }
        }
    }

    /** With patience for the first handshake of a JVM. */
    private static Path fetch(Remotes remotes, String url) throws ProblemException {
        var files = new UrlFiles(remotes.downloads(TransferLimits.STANDARD));
        return Objects.requireNonNull(files.fetch(url, RemoteKind.HEADERS));
    }

    private static String named(String url) {
        return url + "#sha256=" + Remotes.sha256(FILE);
    }

    private void makeCertificate() throws IOException, InterruptedException {
        run(List.of(
                program("keytool"),
                "-genkeypair",
                "-alias",
                "server",
                "-keyalg",
                "EC",
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD));
    }

    private SSLContext context() throws Exception {
        var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        keys.init(KeyStore.getInstance(store.toFile(), PASSWORD.toCharArray()), PASSWORD.toCharArray());
        var context = SSLContext.getInstance("TLS");
        context.init(keys.getKeyManagers(), null, null);
        return context;
    }

    private static String program(String name) {
        return Path.of(System.getProperty("java.home"), "bin", name).toString();
    }

    /** The lines that a program prints. */
    private List<String> run(List<String> command) throws IOException, InterruptedException {
        var output = folder.resolve("output.txt");
        int exit = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        var lines = Files.readAllLines(output);
        assertThat(exit).as("%s", lines).isZero();
        return lines;
    }
}
