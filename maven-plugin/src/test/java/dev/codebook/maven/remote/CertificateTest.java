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

/** Servers with self-signed certificates, which a JVM trusts only if its trust store has them. */
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
    void anUntrustedCertificateIsReportedAndNothingIsKept() throws Exception {
        var remotes = new Remotes(folder.resolve("cache"));

        assertThatThrownBy(() -> fetch(remotes, named(secure.url("/sdk.zip"))))
                .isInstanceOf(ProblemException.class)
                .hasMessageStartingWith(named(secure.url("/sdk.zip"))
                        + ": error: cannot be downloaded: the server's certificate is not trusted: ")
                .hasMessageEndingWith(
                        ": if it is the right server, add the certificate to a trust store, and name the trust store for"
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
    void aTrustedServerIsUsedAndRedirectsLeadFromHttpToHttpsButNotBack() throws Exception {
        String ofAnotherHost = secure.url("/sdk.zip").replace("localhost", "127.0.0.1");

        var said = fetchTrusting(
                secure.url("/sdk.zip"), plain.url("/up/sdk.zip"), secure.url("/down/sdk.zip"), ofAnotherHost);

        assertThat(said).hasSize(4);
        assertThat(said.get(0)).isEqualTo("sdk.zip");
        assertThat(said.get(1)).isEqualTo("sdk.zip");
        assertThat(said.get(2))
                .isEqualTo(named(secure.url("/down/sdk.zip")) + ": error: cannot be downloaded: "
                        + secure.url("/down/sdk.zip") + " redirects to '" + plain.url("/sdk.zip")
                        + "': expected an https URL");
        assertThat(said.get(3))
                .startsWith(named(ofAnotherHost)
                        + ": error: cannot be downloaded: the server's certificate is not trusted: ")
                .contains("127.0.0.1");
        assertThat(plain.requests()).containsExactly("/up/sdk.zip");
    }

    /** Fetches URLs in a separate JVM, each into a separate cache, and returns the names of the files or the errors. */
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

    /** The program of that JVM. */
    static final class Fetching {

        private Fetching() {}

        /** Takes URLs; prints the name of the file or the error, a line each. */
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

    /** Has enough patience for the first handshake of a JVM. */
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
