package dev.codebook.maven.remote;

import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.aether.DefaultRepositorySystemSession;
import org.eclipse.aether.RepositorySystemSession;

/** Downloads for tests. */
final class Remotes {

    /** Small enough for tests to reach. */
    static final TransferLimits LIMITS = new TransferLimits(1 << 20, 5, 3, Duration.ofSeconds(1));

    /** All log messages. */
    final List<String> log = new CopyOnWriteArrayList<>();

    private final Path cache;
    private final RepositorySystemSession session;

    /** Downloads of a build without proxies. */
    Remotes(Path cache) {
        this(cache, new DefaultRepositorySystemSession());
    }

    Remotes(Path cache, RepositorySystemSession session) {
        this.cache = cache;
        this.session = session;
    }

    Downloads downloads() {
        return downloads(LIMITS);
    }

    Downloads downloads(TransferLimits limits) {
        return new Downloads(
                cache,
                session.isOffline(),
                () -> new ResumableDownload(
                        new HttpDownload(new BuildProxies(session), limits, log::add), limits, log::add));
    }

    UrlFiles urls() {
        return new UrlFiles(downloads());
    }

    /** The same bytes each time. */
    static byte[] bytes(int count) {
        var bytes = new byte[count];
        new Random(42).nextBytes(bytes);
        return bytes;
    }

    static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(hash("SHA-256", bytes));
    }

    static byte[] hash(String algorithm, byte[] bytes) {
        try {
            return MessageDigest.getInstance(algorithm).digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
