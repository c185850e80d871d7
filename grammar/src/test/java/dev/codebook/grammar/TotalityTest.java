package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Any bytes are read without an exception, in linear time. */
@DisplayName("totality")
class TotalityTest {

    private static final Duration LONG = Duration.ofSeconds(20);

    /** Unusual C, and fragments that can confuse a reader. */
    private static final List<String> PIECES = List.of(
            "#define A 1\n",
            "#define B(x, ...) x\n",
            "#define word enum {\n",
            "#define BB(x) }\n",
            "BB(x",
            "{ A, ",
            "#if A\n",
            "#endif\n",
            "#",
            "\n",
            "\r",
            "\\\n",
            "/*",
            "*/",
            "//",
            "\"",
            "'",
            "\\",
            "enum E {",
            "enum",
            "typedef struct {",
            "typedef",
            "const int A =",
            "DECLARE_HANDLE(",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            ";",
            ",",
            "= 1",
            "include <a>",
            "define",
            "word ",
            " ",
            "\u0000",
            "\f",
            "\u001a",
            "é",
            "??/",
            "0x80004005L",
            "u8'",
            "L\"",
            "##");

    static List<Path> fixtures() throws IOException {
        try (var folders = Files.list(Path.of("src/test/resources/cases"))) {
            return folders.map(folder -> folder.resolve("input.h")).sorted().toList();
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomBytes(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 50; i++) {
            var bytes = new byte[random.nextInt(2_000)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void randomPiecesOfC(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            var text = new StringBuilder();
            random.ints(random.nextInt(200), 0, PIECES.size())
                    .mapToObj(PIECES::get)
                    .forEach(text::append);
            read(text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void everyPrefix(Path fixture) throws IOException {
        var bytes = Files.readAllBytes(fixture);
        for (int length = 0; length <= bytes.length; length++) {
            read(Arrays.copyOf(bytes, length));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void damage(long seed) throws IOException {
        var random = new Random(seed);
        for (var fixture : fixtures()) {
            for (int i = 0; i < 10; i++) {
                var bytes = Files.readAllBytes(fixture);
                for (int damages = random.nextInt(10); damages > 0 && bytes.length > 0; damages--) {
                    bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
                }
                read(bytes);
            }
        }
    }

    @ParameterizedTest(name = "{0}, twice as long")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            open braces          @ {
            open parentheses     @ (
            enumerators          @ `enum E { A = ( `
            open enums           @ `enum { `
            open structs         @ `typedef struct { `
            open typedefs        @ `typedef `
            constants            @ `const `
            constants of words   @ `const a `
            words                @ `word `
            one word             @ a
            blanks               @ ` `
            quotes               @ "
            apostrophes          @ '
            backslashes          @ \\
            slashes              @ /
            stars                @ `/* * `
            hashes               @ `# `
            hashes in an enum    @ `enum { # `
            comments             @ `/**/ `
            comments and hashes  @ `/**/ # `
            conditionals         @ `#if A%`
            definitions          @ `#define A(a, b) (a) + (b)%`
            one long definition  @ `#define A \\%`
            bodies of enums      @ `FLAGS(A) { B, `
            heads and an endif   @ `FLAGS(A)%#endif%{ B, `
            heads closed early   @ `FLAGS)%#endif%{ B, `
            macros for enums     @ `#define A enum {%A A `
            macros that end them @ `#define A() enum {}%A (( `
            bodies after words   @ `WORD word { `
            comments in a body   @ `{ /**/ // a%`
            closing brackets     @ `} ) `
            """)
    void endlessRepetition(String claim, String piece) {
        var once = piece.replace('%', '\n').repeat(200_000 / piece.length());

        assertTimeoutPreemptively(LONG, () -> read(once.getBytes(StandardCharsets.US_ASCII)));
    }

    /** Reads a header and calls every method of its syntax. */
    private static HeaderSyntax read(byte[] bytes) {
        try {
            var header = new HeaderReader().read(SourceText.decode("a.h", bytes));
            for (var item : header.items()) {
                if (item instanceof Item.Declaration piece) {
                    new DeclarationReader().read(piece.tokens());
                }
            }
            assertThat(Printed.of(header)).isNotEmpty();
            return header;
        } catch (RuntimeException | StackOverflowError e) {
            var text = new String(bytes, StandardCharsets.ISO_8859_1);
            throw new AssertionError(text.substring(0, Math.min(text.length(), 3_000)), e);
        }
    }
}
