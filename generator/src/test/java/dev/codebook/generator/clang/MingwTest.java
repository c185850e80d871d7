package dev.codebook.generator.clang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.codebook.generator.evaluate.DefinitionEvaluator;
import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.expression.ConstantResult.Constant;
import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.sdk.SdkOpener;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Debian's mingw-w64 headers, as the compiler sees them: no value different, none missing. */
@DisplayName("clang and mingw-w64")
class MingwTest {

    private static final Path HEADERS = Path.of("/usr/share/mingw-w64/include");
    private static final Pattern DEFINE = Pattern.compile("^[ \\t]*#[ \\t]*define[ \\t]+(\\w+)", Pattern.MULTILINE);

    @TempDir
    Path scratch;

    @BeforeAll
    static void areInstalled() {
        Clang.required();
        if (!Files.isDirectory(HEADERS)) {
            System.out.println("NOT RUN: there are no headers in " + HEADERS);
        }
        assumeTrue(Files.isDirectory(HEADERS), "there are no headers in " + HEADERS);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "winerror.h, 3000",
        "ntstatus.h, 1500",
        "wininet.h,  500",
        "lmerr.h,    100",
        "bugcodes.h, 100",
        "raserror.h, 150",
    })
    void agree(String header, int least) throws Exception {
        var evaluations = evaluate(header);
        var compiler = new Assertions(scratch, HEADERS);
        var ours = names(evaluations, each -> each.isLive() && each.result() instanceof Constant);

        assertThat(ours).hasSizeGreaterThan(least);
        assertThat(compiler.differences(header, evaluations)).isEmpty();

        var theirs = new TreeSet<>(definedIn(header));
        theirs.retainAll(compiler.macros(header));
        theirs.removeAll(ours);
        assertThat(compiler.constants(header, List.copyOf(theirs)))
                .as("missing")
                .isEmpty();
    }

    private static List<Evaluation> evaluate(String header) throws Exception {
        var parsers = new Parsers();
        var headers = new HeaderLoader(SdkOpener.open(HEADERS, null));
        var unit = new Preprocessor(headers, parsers).preprocess(header);
        return new DefinitionEvaluator(parsers.expressions()).evaluate(unit);
    }

    private static Set<String> names(List<Evaluation> evaluations, Predicate<Evaluation> which) {
        return evaluations.stream()
                .filter(which)
                .map(each -> each.definition().name())
                .collect(Collectors.toSet());
    }

    private static List<String> definedIn(String header) throws IOException {
        var text = Files.readString(HEADERS.resolve(header), StandardCharsets.ISO_8859_1);
        return DEFINE.matcher(text)
                .results()
                .map((MatchResult each) -> each.group(1))
                .toList();
    }
}
