package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.clang.Clang;
import dev.codebook.grammar.HeaderReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every expansion ends. If clang accepts the macros, the tokens are the same. */
@DisplayName("random macros")
class RandomMacrosTest {

    private static final int PROGRAMS = 400;
    private static final List<String> OBJECTS = List.of("A", "B", "C", "D");
    private static final List<String> FUNCTIONS = List.of("F", "G", "H");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void expandAsInClang(long seed) throws IOException, InterruptedException {
        Clang.required();
        var random = new Random(seed);
        var source = new StringBuilder();
        var ours = new ArrayList<String>();
        for (int i = 0; i < PROGRAMS; i++) {
            var lines = definitions(random);
            var text = tokens(random, 4, "");
            source.append(lines).append("@").append(i).append(' ').append(text).append("\n@end\n");
            OBJECTS.forEach(name -> source.append("#undef ").append(name).append('\n'));
            FUNCTIONS.forEach(name -> source.append("#undef ").append(name).append('\n'));
            ours.add(("@ " + i + " " + Macros.print(Macros.of(lines).expand(text))).strip());
        }

        var theirs = Clang.preprocessed(Files.writeString(folder.resolve("macros.c"), source));
        assertThat(ours).hasSameSizeAs(theirs);
        for (int i = 0; i < PROGRAMS; i++) {
            if (!ours.get(i).endsWith("cut")) {
                assertThat(ours.get(i)).isEqualTo(Macros.print(new HeaderReader().tokens(theirs.get(i))));
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void end(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 200; i++) {
            var macros = Macros.of(definitions(random).replace("+", "## x #").replace("1", "(,"));
            assertThat(macros.expand(tokens(random, 6, "x")).tokens()).hasSizeLessThan(1_000_000);
        }
    }

    private static String definitions(Random random) {
        var lines = new StringBuilder();
        for (var name : OBJECTS) {
            lines.append("#define ")
                    .append(name)
                    .append(' ')
                    .append(tokens(random, 3, ""))
                    .append('\n');
        }
        for (var name : FUNCTIONS) {
            lines.append("#define ")
                    .append(name)
                    .append("(x) ")
                    .append(tokens(random, 3, "x"))
                    .append('\n');
        }
        return lines.toString();
    }

    /** Returns random tokens with balanced parentheses. */
    private static String tokens(Random random, int most, String parameter) {
        var text = new StringBuilder();
        for (int i = random.nextInt(most); i >= 0; i--) {
            text.append(
                    switch (random.nextInt(9)) {
                        case 0, 1 -> any(random, OBJECTS);
                        case 2, 3 -> any(random, FUNCTIONS) + "(" + tokens(random, 2, parameter) + ")";
                        case 4 -> any(random, FUNCTIONS);
                        case 5 -> "(" + tokens(random, 2, parameter) + ")";
                        case 6 -> parameter;
                        case 7 -> parameter.isEmpty() ? "+" : "#" + parameter;
                        default -> "1";
                    });
            text.append(' ');
        }
        return text.toString();
    }

    private static String any(Random random, List<String> list) {
        return list.get(random.nextInt(list.size()));
    }
}
