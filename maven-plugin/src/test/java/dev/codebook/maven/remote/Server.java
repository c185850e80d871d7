package dev.codebook.maven.remote;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.SSLContext;

/** A server on this machine with prepared answers, which records the requests. */
final class Server implements AutoCloseable {

    private final Map<String, Answer> answers = new ConcurrentHashMap<>();
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpServer http;
    private final String scheme;

    /** The answer to a request. */
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    Server() throws IOException {
        this(HttpServer.create(here(), 0), "http");
    }

    private Server(HttpServer http, String scheme) {
        this.http = http;
        this.scheme = scheme;
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    /** Starts a server for https. */
    static Server secure(SSLContext certificate) throws IOException {
        var https = HttpsServer.create(here(), 0);
        https.setHttpsConfigurator(new HttpsConfigurator(certificate));
        return new Server(https, "https");
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** The URL of a path that starts with a slash. */
    String url(String path) {
        return scheme + "://localhost:" + http.getAddress().getPort() + path;
    }

    int port() {
        return http.getAddress().getPort();
    }

    void answer(String path, Answer answer) {
        answers.put(path, answer);
    }

    /** Prepares a file, which is sent whole or from the requested byte on. */
    void file(String path, byte[] bytes) {
        answer(path, exchange -> send(exchange, bytes));
    }

    void redirect(String path, String location) {
        answer(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** The requests in order, in the forms {@code /sdk.zip} and {@code /sdk.zip bytes=100-}. */
    List<String> requests() {
        return requests;
    }

    static void send(HttpExchange exchange, byte[] bytes) throws IOException {
        int start = start(exchange);
        if (start > 0) {
            exchange.getResponseHeaders()
                    .add("Content-Range", "bytes " + start + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, bytes.length - start);
        exchange.getResponseBody().write(bytes, start, bytes.length - start);
    }

    /** Announces all requested bytes, and ends the connection after some of them. */
    static void sendSome(HttpExchange exchange, byte[] bytes, int count) throws IOException {
        int start = start(exchange);
        if (start > 0) {
            exchange.getResponseHeaders()
                    .add("Content-Range", "bytes " + start + "-" + (bytes.length - 1) + "/" + bytes.length);
        }
        exchange.sendResponseHeaders(start > 0 ? 206 : 200, bytes.length - start);
        exchange.getResponseBody().write(Arrays.copyOfRange(bytes, start, start + count));
        exchange.getResponseBody().flush();
    }

    /** The first requested byte. */
    static int start(HttpExchange exchange) {
        String range = exchange.getRequestHeaders().getFirst("Range");
        return range == null ? 0 : Integer.parseInt(range.replaceAll("bytes=(\\d+)-", "$1"));
    }

    @Override
    public void close() {
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String range = exchange.getRequestHeaders().getFirst("Range");
        requests.add(range == null ? path : path + " " + range);
        try (exchange) {
            var answer = answers.get(path);
            if (answer == null) {
                exchange.sendResponseHeaders(404, -1);
            } else {
                answer.to(exchange);
            }
        }
    }
}
