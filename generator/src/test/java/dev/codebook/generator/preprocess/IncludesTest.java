package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Diagnostic;
import dev.codebook.sdk.Trees;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class IncludesTest {

    private static Unit unit(Map<String, String> headers, String path) {
        var bytes = new HashMap<String, byte[]>();
        headers.forEach((name, text) -> bytes.put(name, text.getBytes(StandardCharsets.UTF_8)));
        var tree = Trees.inMemory(bytes);
        return new Preprocessor(new HeaderLoader(tree), new Parsers()).preprocess(path);
    }

    @Test
    void anAngledNameIsSearchedForInTheFolderOfItsHeaderLast() {
        var unit = unit(
                Map.of(
                        "km/feature/1.0/a.h", "#include <b.h>\n#include <c.h>\n",
                        "km/feature/1.0/b.h", "#define B 1\n",
                        "km/feature/1.0/c.h", "#define C 1\n",
                        "shared/c.h", "#define C 2\n"),
                "km/feature/1.0/a.h");

        assertThat(unit.macros().get("B")).isNotNull();
        assertThat(unit.macros().get("C"))
                .extracting(macro -> macro.body().get(0).text())
                .isEqualTo("2");
        assertThat(unit.diagnostics()).isEmpty();
    }

    @Test
    void headersOfTheCompilerAreEmptyUnlessTheTreeHasThem() {
        var unit = unit(
                Map.of(
                        "um/a.h", "#include <VECTOR>\n#include <intrin.h>\n#include <string>\n#include <absent.h>\n",
                        "um/string", "#define FROM_THE_TREE 1\n"),
                "um/a.h");

        assertThat(unit.macros().get("FROM_THE_TREE")).isNotNull();
        assertThat(unit.diagnostics())
                .extracting(Diagnostic::message)
                .containsExactly("header absent.h not found; the include is skipped");
    }

    @Test
    @Timeout(60)
    void headersThatIncludeEachOtherTwiceEnd() {
        var unit = unit(
                Map.of(
                        "um/one.h", "#include \"one.h\"\n#define A 1\n#include \"two.h\"\n",
                        "um/two.h", "#include \"one.h\"\n#define B 2\n"),
                "um/one.h");

        assertThat(unit.macros().get("A")).isNotNull();
        assertThat(unit.macros().get("B")).isNotNull();
        assertThat(unit.diagnostics())
                .extracting(Diagnostic::message)
                .contains(
                        "includes nest deeper than 200; this one is skipped",
                        "too many includes in one unit; this one is skipped");
    }
}
