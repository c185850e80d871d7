package dev.codebook.generator.clang;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.evaluate.Evaluation;
import dev.codebook.generator.evaluate.Fixture;
import dev.codebook.generator.expression.ConstantResult.NotConstant;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.model.Account;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Compares the golden headers with the compiler. */
@DisplayName("clang and the golden headers")
class FixturesTest {

    /** Cases that a compiler does not accept, or that test a feature of Codebook only. */
    private static final Set<String> EXCLUDED = Set.of(
            "a-missing-header-is-reported-and-skipped",
            "conditions-are-kept-as-text",
            "a-header-that-includes-itself-ends",
            // After the prelude, the header is empty for the compiler.
            "a-header-whose-names-are-already-defined-is-read-bare",
            // 1 ## 2 outside a function-like macro and /##/ are errors for clang.
            "pasted-tokens-are-tokenised-again");

    /**
     * Codebook does not compute the layout of a struct; the compiler folds an undefined operation; a macro with parameters
     * needs arguments to be compared.
     */
    private static final Set<Account.Kind> DIFFERENT =
            Set.of(Account.Kind.STRUCT_LAYOUT, Account.Kind.UNDEFINED_OPERATION, Account.Kind.FUNCTION_LIKE_MACRO);

    @TempDir
    Path scratch;

    static List<Fixture> cases() throws IOException {
        return Fixture.all().stream()
                .filter(fixture -> !EXCLUDED.contains(fixture.toString()))
                .toList();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void agree(Fixture fixture) throws IOException, InterruptedException {
        Clang.required();
        var compiler = new Assertions(scratch, fixture.folder(), Fixture.SHARED);
        var evaluations = fixture.read("\n").evaluations();

        assertThat(compiler.differences("input.h", evaluations)).isEmpty();
        assertThat(compiler.constants("input.h", rejected(evaluations)))
                .as("what we reject and the compiler takes")
                .isEmpty();
    }

    private static List<String> rejected(List<Evaluation> evaluations) {
        return evaluations.stream()
                .filter(each -> each.isLive() && each.result() instanceof NotConstant)
                .filter(each -> !DIFFERENT.contains(((NotConstant) each.result()).reason()))
                .map(Evaluation::definition)
                .filter(Definition.Macro.class::isInstance)
                .map(Definition::name)
                .collect(Collectors.toList());
    }
}
