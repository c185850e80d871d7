package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Deep nesting is either parsed in a small stack or rejected, without a StackOverflowError. */
class NestingTest {

    private static final int SMALL_STACK = 512 * 1024;

    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource(delimiter = '@', textBlock = """
            -              @    200 @ 1 @             @ fits
            -              @    201 @ 1 @             @ malformed
            -              @   1999 @ 1 @             @ malformed
            -              @ 100000 @ 1 @             @ malformed
            !              @    200 @ 1 @             @ fits
            (              @    199 @ 1 @ )           @ fits
            (              @    201 @ 1 @ )           @ malformed
            (              @ 100000 @ 1 @ )           @ malformed
            (              @    150 @ 1 @             @ malformed
            -(             @     99 @ 1 @ )           @ fits
            -(             @    199 @ 1 @ )           @ malformed
            (int)          @    199 @ 1 @             @ fits
            (int)          @   1999 @ 1 @             @ malformed
            (TYPE)(        @     99 @ 1 @ )           @ fits
            int(           @     99 @ 1 @ )           @ fits
            static_cast<int>( @  99 @ 1 @ )           @ fits
            sizeof(        @     99 @ a @ )           @ fits
            1 ? 2 :        @    199 @ 3 @             @ fits
            1 ? 2 :        @   1999 @ 3 @             @ malformed
            1 ?            @    199 @ 2 @ : 3         @ fits
            1 +            @    499 @ 1 @             @ fits
            1 ||           @    499 @ 1 @             @ fits
            1 +            @ 100000 @ 1 @             @ malformed
            """)
    void isBounded(String open, int times, String inner, String close, String expected) throws Exception {
        var text = (open + " ").repeat(times) + inner + (close == null ? "" : (" " + close).repeat(times));

        assertThat(onSmallStack(text).startsWith("malformed") ? "malformed" : "fits")
                .isEqualTo(expected);
    }

    private static String onSmallStack(String text) throws InterruptedException, ExecutionException {
        var parsing = new FutureTask<>(() -> Tree.of(text));
        new Thread(null, parsing, "small stack", SMALL_STACK).start();
        return parsing.get();
    }
}
