package dev.codebook.generator.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.expression.Computed;
import dev.codebook.generator.expression.ConstantResult.Constant;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Evaluates the header in each folder of {@code cases}, which also contains the expected result of each definition. {@code
 * -Dgolden.rewrite} writes the expectations again.
 */
@DisplayName("golden headers")
class GoldenTest {

    static List<Fixture> cases() throws IOException {
        var cases = Fixture.all();
        assertThat(cases).as("cases in " + Fixture.CASES).isNotEmpty();
        return cases;
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void evaluates(Fixture fixture) throws IOException {
        if (System.getProperty("golden.rewrite") != null) {
            Files.writeString(fixture.expected(), print(fixture.read("\n")));
        }

        assertThat(fixture.expected()).as("the expectation of " + fixture).exists();
        var expected = Files.readString(fixture.expected());
        assertThat(print(fixture.read("\n"))).as("lines end with LF").isEqualTo(expected);
        assertThat(print(fixture.read("\r\n"))).as("lines end with CR LF").isEqualTo(expected);
    }

    /** Prints a line for each definition, then the diagnostics. */
    private static String print(Fixture.Read read) {
        var out = new StringBuilder();
        var source = read.unit().header().source();
        for (var evaluation : read.evaluations()) {
            var definition = evaluation.definition();
            out.append(source.line(definition.offset()))
                    .append(' ')
                    .append(definition.name())
                    .append(evaluation.result() instanceof Constant ? " = " : " is no constant: ")
                    .append(Computed.print(evaluation.result()).strip())
                    .append(evaluation.isLive() ? "" : ", not live")
                    .append(definition.condition() == null ? "" : ", if " + definition.condition())
                    .append('\n');
        }
        read.unit().diagnostics().forEach(diagnostic -> out.append(diagnostic).append('\n'));
        return out.toString();
    }
}
