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

        assertThat(conditionals.words())
                .startsWith("0 && 0 && 0")
                .endsWith(" && 0 && ...")
                .hasSizeBetween(3_990, 4_020);
    }

    @Test
    @DisplayName("that nest say no more than fits, and share what they say")
    void areBoundedInWords() {
        var conditionals = new ConditionalStack();
        var condition = new HeaderReader().tokens("A_NAME_OF_TWENTY_CHARS > 1");
        Set<String> kept = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < 20_000; i++) {
            conditionals.open(condition, false, false);
            kept.add(String.valueOf(conditionals.words()));
        }

        assertThat(conditionals.words()).endsWith("A_NAME_OF_TWENTY_CHARS > 1 && ...");
        assertThat(kept.stream().mapToLong(String::length).sum()).isLessThan(1_000_000);
    }

    @Test
    @DisplayName("of many branches say no more than fits")
    void areBoundedInBranches() {
        var conditionals = new ConditionalStack();
        var reader = new HeaderReader();
        conditionals.open(reader.tokens("BRANCH == 0"), false, false);
        for (int i = 1; i < 10_000; i++) {
            conditionals.elif(reader.tokens("BRANCH == " + i), false);
            assertThat(conditionals.words()).startsWith("!(BRANCH == 0)").hasSizeLessThan(4_020);
        }

        assertThat(conditionals.words()).endsWith(" && ...");
    }

    @Test
    @DisplayName("say all that must hold where it fits")
    void sayAll() {
        var conditionals = new ConditionalStack();
        var reader = new HeaderReader();
        conditionals.open(reader.tokens("A || B"), true, false);
        conditionals.open(reader.tokens("defined(C)"), false, false);
        conditionals.elif(reader.tokens("D > 1"), false);
        conditionals.otherwise();

        assertThat(conditionals.words()).isEqualTo("(A || B) && !defined(C) && !(D > 1)");
    }
}
