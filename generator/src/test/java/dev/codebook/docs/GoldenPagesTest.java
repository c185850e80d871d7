package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports the pages in {@code docs/<claim>} and compares the docs with the expected ones. */
class GoldenPagesTest {

    private static final Path CASES = Path.of("src/test/resources/docs");
    private static final List<String> PAGES = List.of("page.html", "page.md", "page.txt", "remedies.yaml");

    @TempDir
    Path folder;

    static Stream<Path> cases() throws IOException {
        try (var cases = Files.list(CASES)) {
            return cases.sorted().toList().stream();
        }
    }

    @Test
    void casesExist() throws IOException {
        assertThat(cases()).hasSizeGreaterThan(20);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheExpectedDocs(Path golden) throws IOException {
        assertThat(read(golden, "\n")).isEqualTo(expected(golden));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheSameWithOtherLineEnds(Path golden) throws IOException {
        assertThat(read(golden, "\r\n")).isEqualTo(expected(golden));
    }

    private static String expected(Path golden) throws IOException {
        return Files.readString(golden.resolve("expected.txt"))
                .replace("\r\n", "\n")
                .strip();
    }

    private String read(Path golden, String lineEnd) throws IOException {
        var name = PAGES.stream()
                .filter(page -> Files.exists(golden.resolve(page)))
                .findFirst()
                .orElseThrow();
        var page = Files.readString(golden.resolve(name)).replace("\r\n", "\n").replace("\n", lineEnd);
        return Imported.of(Codes.codebook(), folder, name, page).text();
    }
}
