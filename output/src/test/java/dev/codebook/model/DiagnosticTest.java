package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Diagnostic.Severity;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DiagnosticTest {

    @ParameterizedTest(name = "{3}")
    @CsvSource({
        "412, 9, ERROR,   um/a.h:412:9: error: m",
        "412, 0, WARNING, um/a.h:412: warning: m",
        "0,   0, NOTE,    um/a.h: note: m",
    })
    void saysAsMuchOfThePlaceAsIsMeant(int line, int column, Severity severity, String expected) {
        assertThat(new Diagnostic("um/a.h", line, column, severity, "m")).hasToString(expected);
    }

    @Test
    void sortsByPlaceThenSeverity() {
        assertThat(Stream.of("b:1:1:NOTE", "a:10:1:ERROR", "a:2:1:NOTE", "a:2:1:ERROR", "a:2:0:NOTE")
                        .map(DiagnosticTest::diagnostic)
                        .sorted()
                        .map(Diagnostic::toString))
                .containsExactly(
                        "a:2: note: m", "a:2:1: error: m", "a:2:1: note: m", "a:10:1: error: m", "b:1:1: note: m");
    }

    private static Diagnostic diagnostic(String text) {
        var parts = text.split(":", -1);
        return new Diagnostic(
                parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]), Severity.valueOf(parts[3]), "m");
    }
}
