package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Each folder of {@code cases} has a header and its expected syntax. {@code -Dgolden.rewrite} rewrites the expected files.
 */
@DisplayName("golden headers")
class GoldenTest {

    private static final Path CASES = Path.of("src/test/resources/cases");

    static List<Path> cases() throws IOException {
        try (var folders = Files.list(CASES)) {
            var cases = folders.map(CASES::relativize).sorted().toList();
            assertThat(cases).as("cases in " + CASES).isNotEmpty();
            return cases;
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void reads(Path name) throws IOException {
        var folder = CASES.resolve(name);
        var input = Files.readString(folder.resolve("input.h"), StandardCharsets.ISO_8859_1);
        var expected = folder.resolve("expected.txt");
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(expected, read(input));
        }

        assertThat(expected).as("the expectation of " + name).exists();
        assertThat(input).as("the line ends of a fixture").doesNotContain("\r");
        assertThat(read(input)).as("lines end with LF").isEqualTo(Files.readString(expected));
        assertThat(read(input.replace("\n", "\r\n"))).as("lines end with CR LF").isEqualTo(Files.readString(expected));
    }

    private static String read(String input) {
        var bytes = input.getBytes(StandardCharsets.ISO_8859_1);
        return Printed.of(new HeaderReader().read(SourceText.decode("input.h", bytes)));
    }
}
