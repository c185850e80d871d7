package dev.codebook.maven.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.CertificateException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Watches a file grow, and ends a transfer that stands still or brings too much: the JDK limits neither. */
final class StallGuard {

    private static final int MILLISECONDS_BETWEEN_LOOKS = 100;
    /** So that nobody loses patience before the watch does. */
    private static final int LINES_WITHIN_PATIENCE = 6;

    private static final long MEGABYTE = 1_000_000;

    private final Path part;
    private final TransferLimits limits;
    private final Consumer<String> log;
    private long lastLine = System.nanoTime();

    /** @param log is told now and then how much is there */
    StallGuard(Path part, TransferLimits limits, Consumer<String> log) {
        this.part = part;
        this.limits = limits;
        this.log = log;
    }

    /**
     * The response, when all of it is there.
     *
     * @throws BrokenTransferException where the connection ends before
     * @throws IOException where there is none, or it is too large
     */
    <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> response) throws IOException {
        long size = -1;
        long since = System.nanoTime();
        while (true) {
            try {
                var received = response.get(MILLISECONDS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
                refuseTooLarge();
                return received;
            } catch (TimeoutException notYet) {
                if (size() != size) {
                    size = size();
                    since = System.nanoTime();
                }
                tell();
                end(response, System.nanoTime() - since);
            } catch (InterruptedException e) {
                response.cancel(true);
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            } catch (ExecutionException e) {
                throw failure(e);
            }
        }
    }

    private void tell() throws IOException {
        if (System.nanoTime() - lastLine > limits.patience().toNanos() / LINES_WITHIN_PATIENCE) {
            lastLine = System.nanoTime();
            log.accept(size() / MEGABYTE + " MB are there");
        }
    }

    /** Ends what has to be ended. */
    private void end(CompletableFuture<?> response, long standing) throws IOException {
        if (size() > limits.bytes()) {
            response.cancel(true);
            refuseTooLarge();
        }
        if (standing > limits.patience().toNanos()) {
            response.cancel(true);
            throw new BrokenTransferException(
                    "the server has said nothing for " + limits.patience().toSeconds() + " s");
        }
    }

    private void refuseTooLarge() throws IOException {
        if (size() > limits.bytes()) {
            Files.delete(part);
            throw new IOException("the file is more than " + limits.bytes() + " bytes, more than any SDK");
        }
    }

    private long size() throws IOException {
        return Files.exists(part) ? Files.size(part) : 0;
    }

    private static IOException failure(ExecutionException e) {
        var cause = e.getCause();
        if (cause instanceof HttpConnectTimeoutException) {
            return new IOException("the server does not answer", e);
        }
        if (cause instanceof ConnectException) {
            return new IOException("there is no connection to the server", e);
        }
        for (var reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof CertificateException) {
                return new IOException(untrusted(reason), e);
            }
        }
        var broken = new BrokenTransferException(
                "the transfer broke off: " + (cause == null ? "no reason known" : cause.getMessage()));
        broken.initCause(e);
        return broken;
    }

    /** The next time it would be the same certificate. */
    private static String untrusted(Throwable reason) {
        return "the server's certificate is not trusted: " + reason.getMessage()
                + ": where it is the right server's, put the certificate into a trust store, and name that to Maven's JVM,"
                + " as for a repository: -Djavax.net.ssl.trustStore=<file>";
    }
}
