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
 * Selects proxies from Maven's settings as Maven does for a repository: by protocol, except for the hosts in
 * {@code nonProxyHosts}. If the settings have no proxy for a URL, the JVM's proxies apply.
 */
final class BuildProxies extends ProxySelector {

    /** Authentication schemes that the JDK does not use for a proxy tunnel: by default Basic, which Maven uses. */
    private static final String DISABLED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private final RepositorySystemSession session;

    /** Sets the JDK's property, which is read only once. Must be called before the first HTTP client is created. */
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
            var jvmProxies = ProxySelector.getDefault();
            return jvmProxies == null ? List.of(Proxy.NO_PROXY) : jvmProxies.select(uri);
        }
        return List.of(
                new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(proxy.getHost(), proxy.getPort())));
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failure) {
        // The request fails with the same error. There is no other proxy to try.
    }

    /** Returns the header {@code Proxy-Authorization} for a URL, or null if the settings have no user for the proxy. */
    @Nullable
    String authorization(URI uri) {
        try (var context = AuthenticationContext.forProxy(session, repository(uri))) {
            String user = context == null ? null : context.get(AuthenticationContext.USERNAME);
            String password = context == null ? null : context.get(AuthenticationContext.PASSWORD);
            return user == null ? null : basic(user + ":" + (password == null ? "" : password));
        }
    }

    /** Returns the header value of Basic authentication (RFC 7617). */
    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    /** Returns a repository with the URL and its proxy, because Maven selects proxies only for repositories. */
    private RemoteRepository repository(URI uri) {
        var bare = new RemoteRepository.Builder("codebook", "default", uri.toString()).build();
        return new RemoteRepository.Builder(bare)
                .setProxy(session.getProxySelector().getProxy(bare))
                .build();
    }
}
