package dev.codebook.maven.remote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.Authentication;
import org.eclipse.aether.repository.Proxy;
import org.eclipse.aether.util.repository.AuthenticationBuilder;
import org.eclipse.aether.util.repository.DefaultProxySelector;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Proxies of Maven's settings apply by protocol, with {@code nonProxyHosts} and passwords. */
@Timeout(60)
class BuildProxiesTest {

    private static final byte[] FILE = Remotes.bytes(1000);
    private static final String SHA256 = "#sha256=" + Remotes.sha256(FILE);
    /** The example of RFC 7617, 2. */
    private static final Authentication ALADDIN = new AuthenticationBuilder()
            .addUsername("Aladdin")
            .addPassword("open sesame")
            .build();

    @TempDir
    Path cache;

    private ForwardProxy proxy;

    @BeforeEach
    void start() throws IOException {
        proxy = new ForwardProxy(FILE);
    }

    @AfterEach
    void stop() throws IOException {
        proxy.close();
    }

    @Test
    void aProxyOfTheSettingsIsUsed() throws Exception {
        var file = fetch(session("", null), "http://localhost:1/sdk.zip");

        assertThat(file).hasBinaryContent(FILE);
        assertThat(proxy.heads()).hasSize(1);
        assertThat(proxy.heads().get(0))
                .startsWith("GET http://localhost:1/sdk.zip HTTP/1.1")
                .noneMatch(header -> header.startsWith("Proxy-Authorization"));
    }

    @Test
    void theProxyReceivesThePasswordOfTheSettings() throws Exception {
        var file = fetch(session("", ALADDIN), "http://localhost:1/sdk.zip");

        assertThat(file).hasBinaryContent(FILE);
        assertThat(proxy.heads().get(0)).contains("Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    }

    @Test
    void forHttpsTheProxyReceivesOnlyTheHost() {
        assertThatThrownBy(() -> fetch(session("", ALADDIN), "https://codes.invalid/sdk.zip"))
                .hasMessageStartingWith("https://codes.invalid/sdk.zip" + SHA256 + ": error: cannot be downloaded: ");

        assertThat(proxy.heads())
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head)
                        .startsWith("CONNECT codes.invalid:443 HTTP/1.1")
                        .contains("Proxy-Authorization: Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="));
    }

    @Test
    void hostsInNonProxyHostsAreContactedDirectly() throws Exception {
        try (var server = new Server()) {
            server.answer("/sdk.zip", exchange -> {
                assertThat(exchange.getRequestHeaders()).doesNotContainKey("Proxy-Authorization");
                Server.send(exchange, FILE);
            });

            var file = fetch(session("*.example.com|local*", ALADDIN), server.url("/sdk.zip"));

            assertThat(file).hasBinaryContent(FILE);
            assertThat(proxy.heads()).isEmpty();
        }
    }

    @Test
    void aProxyThatRequiresAPasswordIsReported() throws Exception {
        try (var server = new Server()) {
            server.answer("/sdk.zip", exchange -> exchange.sendResponseHeaders(407, -1));

            assertThatThrownBy(() -> fetch(new DefaultRepositorySystemSession(), server.url("/sdk.zip")))
                    .hasMessage(
                            server.url("/sdk.zip") + SHA256 + ": error: cannot be downloaded: the proxy requires a user"
                                    + " and a password: add them to Maven's settings.xml");
        }
    }

    private @Nullable Path fetch(RepositorySystemSession session, String url) throws ProblemException {
        return new Remotes(cache, session).urls().fetch(url + SHA256, RemoteKind.HEADERS);
    }

    private RepositorySystemSession session(String nonProxyHosts, @Nullable Authentication authentication) {
        var session = new DefaultRepositorySystemSession();
        session.setProxySelector(new DefaultProxySelector()
                .add(new Proxy(Proxy.TYPE_HTTP, "127.0.0.1", proxy.port(), authentication), nonProxyHosts));
        return session;
    }
}
