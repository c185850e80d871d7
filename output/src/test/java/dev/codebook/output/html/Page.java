package dev.codebook.output.html;

import dev.codebook.model.Codebook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Pages of codebooks in a browser that all tests of a class share. */
abstract class Page {

    static final String DOWN = "\uE015";
    static final String ENTER = "\uE007";
    static final String ESCAPE = "\uE00C";

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    private static Path folder;

    private static @Nullable Browser started;

    @BeforeAll
    static void startBrowser() throws IOException {
        started = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void closeBrowser() throws IOException {
        if (started != null) {
            started.close();
        }
    }

    static Browser browser() {
        return Objects.requireNonNull(started);
    }

    /** Opens the page of a codebook, at an address that begins with # or is empty. */
    static void open(Codebook codebook, String address) throws IOException {
        var file = folder.resolve("codebook.html");
        try (var out = Files.newOutputStream(file)) {
            HtmlWriter.write(codebook, out);
        }
        // From one address of a page to another a browser only scrolls.
        browser().open("about:blank");
        browser().open(file.toUri() + address);
    }

    static JsonNode run(String script, Object... arguments) throws IOException {
        return browser().run(script, arguments);
    }

    /**
     * The results that are seen: {@code heading: NAME, NAME; heading: NAME}. The answer has the heading of those found
     * in the same way below it.
     */
    static String results() throws IOException {
        return run("""
                const groups = [];
                for (const group of document.querySelectorAll('#results section.group')) {
                    const heading = group.querySelector('h2, .found').textContent;
                    const names = [...group.querySelectorAll('.name')].map(name => name.textContent);
                    if (groups.at(-1)?.heading === heading) {
                        groups.at(-1).names.push(...names);
                    } else {
                        groups.push({ heading, names });
                    }
                }
                return groups.map(({ heading, names }) => [heading, names.join(', ')].filter(Boolean).join(': ')).join('; ')
                """).asString();
    }

    /** The text of the first element that a selector finds, as it is seen. */
    static String text(String selector) throws IOException {
        return run("return document.querySelector(arguments[0]).innerText", selector)
                .asString();
    }

    /** Waits for what the page does in its own time. */
    static void await(String condition) throws IOException {
        var end = Instant.now().plus(PATIENCE);
        while (!run("return Boolean(" + condition + ")").asBoolean()) {
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("not within " + PATIENCE + ": " + condition);
            }
        }
    }
}
