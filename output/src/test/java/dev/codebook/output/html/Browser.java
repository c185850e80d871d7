package dev.codebook.output.html;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A Chromium without a window, driven by chromedriver through the commands of W3C WebDriver: pages are used with real
 * keys. It has a profile of its own and fetches nothing.
 */
final class Browser implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");
    private static final Pattern PORT = Pattern.compile("started successfully on port (\\d+)");
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process driver;
    private final String session;

    private Browser(Process driver, String address, Path chromium, Path profile) throws IOException {
        this.driver = driver;
        var arguments = new ArrayList<>(ARGUMENTS);
        arguments.add("--user-data-dir=" + profile);
        var options = Map.of("binary", chromium.toString(), "args", arguments);
        var capabilities = Map.of(
                "alwaysMatch", Map.of("goog:chromeOptions", options, "goog:loggingPrefs", Map.of("browser", "ALL")));
        var value = post(address + "/session", Map.of("capabilities", capabilities));
        session = address + "/session/" + value.get("sessionId").asString();
    }

    /**
     * Starts a browser; ends the test, saying so, where there is none.
     *
     * @param profile an empty folder
     */
    static Browser start(Path profile) throws IOException {
        var chromium = onPath("chromium");
        var driver = onPath("chromedriver");
        if (chromium == null || driver == null) {
            System.out.println("NOT RUN: no chromium with chromedriver");
        }
        assumeTrue(chromium != null && driver != null, "no chromium with chromedriver");
        var process = new ProcessBuilder(driver.toString(), "--port=0")
                .redirectErrorStream(true)
                .start();
        try {
            return new Browser(process, "http://localhost:" + port(process), chromium, profile);
        } catch (IOException | RuntimeException e) {
            process.destroy();
            throw e;
        }
    }

    /** Opens a page and waits until it is loaded. */
    void open(String address) throws IOException {
        post(session + "/url", Map.of("url", address));
    }

    /** Types into what has the focus; a character of the range that WebDriver gives to keys is that key. */
    void type(String text) throws IOException {
        var strokes = text.codePoints()
                .mapToObj(Character::toString)
                .flatMap(key ->
                        Stream.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
                .toList();
        post(session + "/actions", Map.of("actions", List.of(Map.of("type", "key", "id", "keys", "actions", strokes))));
    }

    /** Runs a script in the page. What it returns has to be something that JSON has. */
    JsonNode run(String script, Object... arguments) throws IOException {
        return post(session + "/execute/sync", Map.of("script", script, "args", List.of(arguments)));
    }

    /** Makes the page look as it would elsewhere, until the next time. */
    void pretend(int width, int height, boolean isDark) throws IOException {
        var metrics = Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500);
        command("Emulation.setDeviceMetricsOverride", metrics);
        var scheme = Map.of("name", "prefers-color-scheme", "value", isDark ? "dark" : "light");
        command("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
    }

    /** What the page looks like, as PNG. */
    byte[] screenshot() throws IOException {
        return Base64.getDecoder().decode(get(session + "/screenshot").asString());
    }

    /** What the browser wrote to its console since it was last asked: errors of scripts, violations of the policy. */
    List<String> console() throws IOException {
        return post(session + "/se/log", Map.of("type", "browser"))
                .valueStream()
                .map(entry -> entry.get("message").asString())
                .toList();
    }

    @Override
    public void close() throws IOException {
        try {
            send(HttpRequest.newBuilder(URI.create(session)).DELETE());
        } finally {
            driver.destroy();
        }
    }

    private void command(String name, Map<String, ?> parameters) throws IOException {
        post(session + "/goog/cdp/execute", Map.of("cmd", name, "params", parameters));
    }

    private JsonNode get(String address) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address)));
    }

    private JsonNode post(String address, Map<String, ?> body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(address))
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(body))));
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException {
        try {
            var response = client.send(request.build(), BodyHandlers.ofString());
            var value = JSON.readTree(response.body()).get("value");
            if (response.statusCode() != 200) {
                throw new IOException(value.get("error").asString() + ": "
                        + value.get("message").asString());
            }
            return value;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static int port(Process driver) throws IOException {
        var reader = driver.inputReader(StandardCharsets.UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            var port = PORT.matcher(line);
            if (port.find()) {
                return Integer.parseInt(port.group(1));
            }
        }
        throw new IOException("chromedriver did not start");
    }

    private static @Nullable Path onPath(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(null);
    }
}
