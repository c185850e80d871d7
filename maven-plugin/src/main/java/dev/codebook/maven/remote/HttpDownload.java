package dev.codebook.maven.remote;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.function.Consumer;

/** Downloads a file by HTTP. If the first bytes of the file exist, only the other bytes are downloaded. */
final class HttpDownload {

    private static final int OK = 200;
    private static final int PARTIAL = 206;
    private static final int PROXY_AUTHENTICATION_REQUIRED = 407;
    private static final int RANGE_NOT_SATISFIABLE = 416;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);

    private final HttpClient client;
    private final BuildProxies proxies;
    private final TransferLimits limits;
    private final Consumer<String> log;

    /** Creates an object that reports the progress of long transfers to {@code log}. */
    HttpDownload(BuildProxies proxies, TransferLimits limits, Consumer<String> log) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.patience())
                .proxy(proxies)
                .build();
        this.proxies = proxies;
        this.limits = limits;
        this.log = log;
    }

    /**
     * Appends the missing bytes to a file. If the server sends the whole file, the existing bytes are replaced.
     *
     * @param part the path of the file, which may contain the first bytes or not exist
     * @throws BrokenTransferException if the transfer ends before the file is complete
     * @throws IOException if the server does not send the file
     */
    void append(URI uri, Path part) throws IOException {
        long start = Files.exists(part) ? Files.size(part) : 0;
        var response = send(uri, part, start);
        int status = response.statusCode();
        if (status == PROXY_AUTHENTICATION_REQUIRED) {
            throw new IOException("the proxy requires a user and a password: add them to Maven's settings.xml");
        }
        boolean isExpected = status == OK || start > 0 && (status == PARTIAL || status == RANGE_NOT_SATISFIABLE);
        if (!isExpected) {
            throw new IOException(response.uri() + " returned the HTTP status " + status);
        }
        if (status == PARTIAL && !response.body()) {
            Files.delete(part);
            throw new BrokenTransferException(response.uri() + " sent a range of bytes that was not requested");
        }
    }

    private HttpResponse<Boolean> send(URI uri, Path part, long start) throws IOException {
        URI at = uri;
        for (int redirects = 0; redirects <= limits.redirects(); redirects++) {
            var response =
                    new StallGuard(part, limits, log).await(client.sendAsync(request(at, start), into(part, start)));
            if (!REDIRECTS.contains(response.statusCode())) {
                return response;
            }
            at = target(at, response);
        }
        throw new IOException(uri + " redirects more than " + limits.redirects() + " times, the last time to " + at);
    }

    private HttpRequest request(URI uri, long start) {
        var request = HttpRequest.newBuilder(uri).GET();
        if (start > 0) {
            request.header("Range", "bytes=" + start + "-");
        }
        String authorization = proxies.authorization(uri);
        if (authorization != null) {
            request.header("Proxy-Authorization", authorization);
        }
        return request.build();
    }

    private static URI target(URI from, HttpResponse<?> response) throws IOException {
        String location = response.headers().firstValue("Location").orElse("");
        var target = Urls.resolve(from, location);
        if (target == null) {
            throw new IOException(from + " redirects to '" + location + "': expected an https URL");
        }
        return target;
    }

    /** Returns a handler that writes a body that belongs to the file. Its result is whether the body was written. */
    private static BodyHandler<Boolean> into(Path part, long start) {
        return response -> switch (response.statusCode()) {
            case OK -> file(part, StandardOpenOption.TRUNCATE_EXISTING);
            case PARTIAL ->
                isFrom(start, response.headers())
                        ? file(part, StandardOpenOption.APPEND)
                        : BodySubscribers.replacing(false);
            default -> BodySubscribers.replacing(false);
        };
    }

    private static boolean isFrom(long start, HttpHeaders headers) {
        return headers.firstValue("Content-Range").orElse("").startsWith("bytes " + start + "-");
    }

    private static BodySubscriber<Boolean> file(Path part, StandardOpenOption how) {
        return BodySubscribers.mapping(
                BodySubscribers.ofFile(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, how), file -> true);
    }
}
