package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.grammar.HeaderReader;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("conditionals")
class ConditionalStackTest {

    @Test
    void nestDeeperThanCallsCan() {
        int depth = 100_000;
        var conditionals = new ConditionalStack();
        for (int i = 0; i < depth; i++) {
            conditionals.open(List.of(), false, false);
        }

        assertThat(conditionals.condition())
                .startsWith("0 && 0 && 0")
                .endsWith(" && 0 && ...")
                .hasSizeBetween(3_990, 4_020);
    }

    @Test
    @DisplayName("that nest have a limited text, which they share")
    void haveALimitedText() {
        var conditionals = new ConditionalStack();
        var condition = new HeaderReader().tokens("A_NAME_OF_TWENTY_CHARS > 1");
        Set<String> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 20_000; i++) {
            conditionals.open(condition, false, false);
            kept.add(String.valueOf(conditionals.condition()));
        }

        assertThat(conditionals.condition()).endsWith("A_NAME_OF_TWENTY_CHARS > 1 && ...");
        assertThat(kept.stream().mapToLong(String::length).sum()).isLessThan(1_000_000);
    }

    @Test
    @DisplayName("with many groups have a limited text")
    void withManyGroupsHaveALimitedText() {
        var conditionals = new ConditionalStack();
        var reader = new HeaderReader();
        conditionals.open(reader.tokens("BRANCH == 0"), false, false);
        for (int i = 1; i < 10_000; i++) {
            conditionals.elif(reader.tokens("BRANCH == " + i), false);
            assertThat(conditionals.condition()).startsWith("!(BRANCH == 0)").hasSizeLessThan(4_020);
        }

        assertThat(conditionals.condition()).endsWith(" && ...");
    }

    @Test
    @DisplayName("have the conjunction of all conditions as text")
    void haveTheConjunctionAsText() {
        var conditionals = new ConditionalStack();
        var reader = new HeaderReader();
        conditionals.open(reader.tokens("A || B"), true, false);
        conditionals.open(reader.tokens("defined(C)"), false, false);
        conditionals.elif(reader.tokens("D > 1"), false);
        conditionals.elseGroup();

        assertThat(conditionals.condition()).isEqualTo("(A || B) && !defined(C) && !(D > 1)");
    }
}
