package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.sdk.MemoryTree;
import dev.codebook.grammar.Diagnostic;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IncludesTest {

    private static Unit unit(Map<String, String> headers, String path) {
        var bytes = new java.util.HashMap<String, byte[]>();
        headers.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        var tree = new MemoryTree("10.0.1.0", "sdk", true, bytes);
        return new Preprocessor(new SdkHeaders(tree), new Parsers()).preprocess(path);
    }

    @Test
    @Timeout(60)
    void headersThatIncludeOneAnotherTwiceEnd() {
        var unit = unit(
                Map.of(
                        "um/one.h", "#include \"one.h\"\n#define A 1\n#include \"two.h\"\n",
                        "um/two.h", "#include \"one.h\"\n#define B 2\n"),
                "um/one.h");

        assertThat(unit.macros().get("A")).isNotNull();
        assertThat(unit.macros().get("B")).isNotNull();
        assertThat(unit.diagnostics())
                .extracting(Diagnostic::message)
                .contains("includes nest deeper than 200", "more includes than a unit may have");
    }
}
