package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every directive is read, and nothing else is read as one, whatever C is between the directives. */
@DisplayName("completeness")
class CompletenessTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void allDirectivesInAllItemsOut(long seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        var expected = new ArrayList<String>();
        for (int i = 0; i < 200; i++) {
            var name = "N" + i;
            var directive = switch (random.nextInt(7)) {
                case 0 -> List.of("define " + name + " ( 1 + " + i + " )", "define " + name + " = ( 1 + " + i + " )");
                case 1 -> List.of("define " + name + "(a, b) a", "define " + name + "(a, b) = a");
                case 2 -> List.of("undef " + name, "undef " + name);
                case 3 -> List.of("if " + name + " > 1", "if " + name + " > 1");
                case 4 -> List.of("ifdef " + name, "if defined ( " + name + " )");
                case 5 -> List.of("endif // " + name, "endif");
                default -> List.of("include <" + name + ".h>", "include <" + name + ".h");
            };
            text.append(filling(random))
                    .append("\n")
                    .append(" ".repeat(random.nextInt(3)))
                    .append('#');
            text.append(directive.get(0)).append('\n');
            expected.add(directive.get(1));
        }

        assertThat(new HeaderReader()
                        .read(SourceText.of("a.h", text.toString())).items().stream()
                                .map(Printed::of))
                .isEqualTo(expected);
    }

    /** C between directives that does not define a constant. */
    private static String filling(Random random) {
        return Stream.of(
                        "",
                        "/* it's #define NOT_THIS 1 */",
                        "// a comment\\\n that continues",
                        "int f(int a) { return a / 2; }",
                        "char *text = \"/* \\\" no comment\";",
                        "struct S { int a; };")
                .skip(random.nextInt(6))
                .findFirst()
                .orElseThrow();
    }
}
