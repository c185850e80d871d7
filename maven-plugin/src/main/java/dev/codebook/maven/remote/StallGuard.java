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

/** Ends a transfer that stalls or exceeds the size limit. The JDK's HTTP client does not have these limits. */
final class StallGuard {

    private static final int MILLISECONDS_BETWEEN_CHECKS = 100;
    /** The number of progress messages within the time limit of a stalled transfer. */
    private static final int LINES_WITHIN_PATIENCE = 6;

    private static final long MEGABYTE = 1_000_000;

    private final Path part;
    private final TransferLimits limits;
    private final Consumer<String> log;
    private long lastLine = System.nanoTime();

    /** Creates a guard of one transfer, which reports the downloaded megabytes to {@code log} at regular intervals. */
    StallGuard(Path part, TransferLimits limits, Consumer<String> log) {
        this.part = part;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Waits for the complete response.
     *
     * @throws BrokenTransferException if the connection ends or stalls before the response is complete
     * @throws IOException if there is no connection, or the file is too large
     */
    <T> HttpResponse<T> await(CompletableFuture<HttpResponse<T>> response) throws IOException {
        long size = -1;
        long lastGrowth = System.nanoTime();
        while (true) {
            try {
                var received = response.get(MILLISECONDS_BETWEEN_CHECKS, TimeUnit.MILLISECONDS);
                checkSize();
                return received;
            } catch (TimeoutException notYet) {
                if (size() != size) {
                    size = size();
                    lastGrowth = System.nanoTime();
                }
                logProgress();
                checkLimits(response, System.nanoTime() - lastGrowth);
            } catch (InterruptedException e) {
                response.cancel(true);
                Thread.currentThread().interrupt();
                throw new InterruptedIOException("interrupted");
            } catch (ExecutionException e) {
                throw failure(e);
            }
        }
    }

    private void logProgress() throws IOException {
        if (System.nanoTime() - lastLine > limits.patience().toNanos() / LINES_WITHIN_PATIENCE) {
            lastLine = System.nanoTime();
            log.accept(size() / MEGABYTE + " MB downloaded");
        }
    }

    private void checkLimits(CompletableFuture<?> response, long stalled) throws IOException {
        if (size() > limits.bytes()) {
            response.cancel(true);
            checkSize();
        }
        if (stalled > limits.patience().toNanos()) {
            response.cancel(true);
            throw new BrokenTransferException(
                    "the server has sent nothing for " + limits.patience().toSeconds() + " s");
        }
    }

    private void checkSize() throws IOException {
        if (size() > limits.bytes()) {
            Files.delete(part);
            throw new IOException(
                    "the file has more than " + limits.bytes() + " bytes, which is more than any SDK has");
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
            return new IOException("no connection to the server", e);
        }
        for (var reason = cause; reason != null; reason = reason.getCause()) {
            if (reason instanceof CertificateException) {
                return new IOException(untrusted(reason), e);
            }
        }
        var broken = new BrokenTransferException(
                "the transfer was interrupted: " + (cause == null ? "unknown reason" : cause.getMessage()));
        broken.initCause(e);
        return broken;
    }

    private static String untrusted(Throwable reason) {
        return "the server's certificate is not trusted: " + reason.getMessage()
                + ": if it is the right server, add the certificate to a trust store, and name the trust store for"
                + " Maven's JVM, as for a repository: -Djavax.net.ssl.trustStore=<file>";
    }
}
