package dev.codebook.maven.remote;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.repository.AuthenticationContext;
import org.eclipse.aether.repository.RemoteRepository;
import org.jspecify.annotations.Nullable;

/**
 * The proxies of Maven's settings, chosen as Maven chooses them for a repository: by protocol, without the hosts that
 * {@code nonProxyHosts} names. Where the settings have none for a URL, those of the JVM hold.
 */
final class BuildProxies extends ProxySelector {

    /** The JDK's own default forbids what Maven does: a password in the clear to a proxy that makes a tunnel. */
    private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final RepositorySystemSession session;

    /** To be made before the first client for HTTP, which reads the JDK's property once. */
    BuildProxies(RepositorySystemSession session) {
        this.session = session;
        if (System.getProperty(DISABLED_SCHEMES) == null) {
            System.setProperty(DISABLED_SCHEMES, "");
        }
    }

    @Override
    public List<Proxy> select(URI uri) {
        var proxy = repository(uri).getProxy();
        if (proxy == null) {
            var ofJvm = ProxySelector.getDefault();
            return ofJvm == null ? List.of(Proxy.NO_PROXY) : ofJvm.select(uri);
        }
        return List.of(
                new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request fails with the same message; there is no other proxy to try.
    }

    /** What a request tells the proxy of a URL, {@code Proxy-Authorization}, or null where the settings have no password. */
    @Nullable
    String authorization(URI uri) {
        try (var context = AuthenticationContext.forProxy(session, repository(uri))) {
            String user = context == null ? null : context.get(AuthenticationContext.USERNAME);
            String password = context == null ? null : context.get(AuthenticationContext.PASSWORD);
            return user == null ? null : basic(user + ":" + (password == null ? "" : password));
        }
    }

    /** RFC 7617. */
    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** Maven knows proxies of repositories: one that has the URL. */
    private RemoteRepository repository(URI uri) {
        var bare = new RemoteRepository.Builder("codebook", "default", uri.toString()).build();
        return new RemoteRepository.Builder(bare)
                .setProxy(session.getProxySelector().getProxy(bare))
                .build();
    }
}
