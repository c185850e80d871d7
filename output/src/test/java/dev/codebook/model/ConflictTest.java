package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ConflictTest {

    private static final CodeBuilder ONE = code(1, 32, true);

    static Stream<Arguments> pairs() {
        return Stream.of(
                Arguments.of("another value", ONE.build(), code(2, 32, true).build(), true),
                Arguments.of("the same value", ONE.build(), ONE.build(), false),
                Arguments.of(
                        "the same value, wider", ONE.build(), code(1, 64, false).build(), false),
                Arguments.of(
                        "the same bits, read otherwise",
                        code(-1, 32, true).build(),
                        code(-1, 32, false).build(),
                        false),
                Arguments.of(
                        "the same number, wider",
                        code(-1, 32, true).build(),
                        code(-1, 64, true).build(),
                        false),
                Arguments.of(
                        "the bits are another number when wider",
                        code(-1, 32, false).build(),
                        code(-1, 64, true).build(),
                        true),
                Arguments.of(
                        "another value that is not live",
                        ONE.build(),
                        code(2, 32, true).notLive(0, "0").build(),
                        false));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pairs")
    void theHeadersContradictOneAnother(String claim, Code one, Code other, boolean expected) {
        var codebook = Codebooks.of(Codebooks.table("a", "um/a.h", one), Codebooks.table("b", "um/b.h", other));

        assertThat(Conflict.of(codebook)).hasSize(expected ? 1 : 0);
    }

    @Test
    void oneHeaderDoesNotContradictItself() {
        var codebook = Codebooks.of(
                Codebooks.table("a", "um/a.h", ONE.build(), code(2, 32, true).build()));

        assertThat(Conflict.of(codebook)).isEmpty();
    }

    @Test
    void aConflictHasAllLiveDefinitionsByHeader() {
        var codebook = Codebooks.of(
                Codebooks.table("z", "shared/z.h", code(2, 32, true).build()),
                Codebooks.table(
                        "a", "um/a.h", ONE.build(), Codebooks.code("F", 1, null).build()),
                Codebooks.table("b", "um/b.h", code(1, 32, true).line(9).build()));

        assertThat(Conflict.of(codebook)).singleElement().satisfies(conflict -> {
            assertThat(conflict.release()).isEqualTo("10.0.16299.0");
            assertThat(conflict.name()).isEqualTo("E");
            assertThat(conflict.isOfCodes()).isFalse();
            assertThat(conflict.definitions())
                    .extracting(code -> code.header() + ":" + code.line() + " "
                            + code.value().bits())
                    .containsExactly("shared/z.h:1 2", "um/a.h:1 1", "um/b.h:9 1");
        });
    }

    @Test
    void aCodeMakesItAConflictOfCodes() {
        var codebook = Codebooks.of(
                Codebooks.table("a", "um/a.h", ONE.build()),
                Codebooks.table(
                        "b", "um/b.h", Codebooks.code("E", 2, CodeSpace.HRESULT).build()));

        assertThat(Conflict.of(codebook)).singleElement().matches(Conflict::isOfCodes);
    }

    @Test
    void releasesDoNotContradictOneAnother() {
        var old = code(1, 32, true).releases("10.0.9600.0", "10.0.9600.0").build();
        var codebook = new Codebook(
                List.of(new Release("10.0.9600.0", "sdk", 1), new Release("10.0.16299.0", "sdk", 1)),
                List.of(
                        Codebooks.table("a", "um/a.h", old),
                        Codebooks.table("b", "um/b.h", code(2, 32, true).build())),
                List.of(),
                Ledger.EMPTY);

        assertThat(Conflict.of(codebook)).isEmpty();
    }

    private static CodeBuilder code(long bits, int width, boolean isSigned) {
        return new CodeBuilder("E", new Value(bits, width, isSigned));
    }
}
