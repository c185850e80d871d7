package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpanderTest {

    /** The shapes of C11 6.10.3.5, examples 3 and 4. */
    private static final Macros SHAPES = Macros.of("""
            #define limit 3
            #define twice(a) twice(limit * (a))
            #undef limit
            #define limit 2
            #define also twice
            #define cell cell[0]
            #define half_call also(~
            #define apply(a) a(pair)
            #define pair 0,1
            #define same(a) a
            #define nothing() int
            #define join(a, b) a ## b
            #define text(a) # a
            #define text_of(a) text(a)
            #define log(a, b) text(a) text(b) x ## a
            #define HIGHLOW "hello"
            #define LOW LOW ", world"
            #define empty
            #define rest(first, ...) first; __VA_ARGS__
            #define all(...) # __VA_ARGS__
            #define swap(a, b) b a
            #define long_call (1)(2)
            #define three(a, b, c) a ## b ## c
            """);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            a macro's own name stays               @ cell                        @ cell [ 0 ]
            and in the text after it               @ cell cell                   @ cell [ 0 ] cell [ 0 ]
            the newest definition counts           @ limit                       @ 2
            a function-like name without call      @ twice + twice               @ twice + twice
            a call, its own name in it             @ twice(y+1)                  @ twice ( 2 * ( y + 1 ) )
            calls in arguments come first          @ twice(twice(cell))          @ twice ( 2 * ( twice ( 2 * ( cell [ 0 ] ) ) ) )
            a name that becomes a call             @ also(x+(3,4)-pair)          @ twice ( 2 * ( x + ( 3 , 4 ) - 0 , 1 ) )
            a call that a macro begins             @ half_call 5)                @ twice ( 2 * ( ~ 5 ) )
            a name passed on and called            @ apply(twice)                @ twice ( 2 * ( 0 , 1 ) )
            a macro that is disabled when called   @ apply(apply)                @ apply ( 0 , 1 )
            an argument that is the macro          @ same(same)(1)               @ same ( 1 )
            the rest of the line is read           @ same(also)(0)               @ twice ( 2 * ( 0 ) )
            a deep one                             @ same(same(also)(0) + same)(1) @ twice ( 2 * ( 0 ) ) + same ( 1 )
            no argument                            @ nothing() nothing( )        @ int int
            an empty argument                      @ same() + same(empty)        @ +
            blanks before the parenthesis          @ same (1)                    @ 1
            parentheses guard commas               @ swap((1,2), 3)              @ 3 ( 1 , 2 )
            missing arguments are empty            @ swap(1)                     @ 1
            a body in parentheses                  @ long_call                   @ ( 1 ) ( 2 )
            no macro at all                        @ other(1) + 2                @ other ( 1 ) + 2
            """)
    void replaces(String claim, String text, String expected) {
        assertThat(Macros.print(SHAPES.expand(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            an argument as a string                @ text(a)                     @ "a"
            it is not expanded                     @ text(limit)                 @ "limit"
            unless another macro passes it on      @ text_of(limit)              @ "2"
            blanks become one                      @ text( a   +  b )            @ "a + b"
            comments become one                    @ text(a/**/b)                @ "a b"
            strings are quoted again               @ text("a\\n")                @ "\\"a\\\\n\\""
            characters too                         @ text('"')                   @ "'\\"'"
            other backslashes are not              @ text(a \\b)                  @ "a \\b"
            nothing is an empty string             @ text()                      @ ""
            two become one                         @ join(a, b)                  @ ab
            numbers                                @ join(0x, 80004005)          @ 0x80004005
            a name that is a macro                 @ join(HIGH, LOW)             @ "hello"
            arguments are not expanded first       @ join(limit, limit)          @ limitlimit
            unless another macro passes them on    @ same(join(li, mit))         @ 2
            nothing and something                  @ join(, a) join(a, )         @ a a
            nothing and nothing                    @ join(,)                     @ ``
            only the ends are joined               @ join(a b, c d)              @ a bc d
            a number with an exponent sign         @ join(1e+5, 0) join(0xE+1, F)  @ 1e+50 0xE+1F
            operators                              @ join(<, <) join(&, &)       @ << &&
            an invalid token stays two tokens      @ join(+, 1)                  @ + 1
            three in a row                         @ three(a, b, c)              @ abc
            three with a gap                       @ three(a, , c)               @ ac
            all empty                              @ three(, , ) + 1             @ + 1
            two with gaps                          @ three(, , c) three(a, , )   @ c a
            both operators                         @ log(1, limit)               @ "1" "2" x1
            variadic arguments                     @ rest(a, b, c)               @ a ; b , c
            none of them                           @ rest(a)                     @ a ;
            an empty one                           @ rest(a,)                    @ a ;
            their text                             @ all(x, (y, z))              @ "x, (y, z)"
            """)
    void stringizesAndPastes(String claim, String text, String expected) {
        assertThat(Macros.print(SHAPES.expand(text))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            two that name each other      @ #define a b%#define b a                 @ a          @ a
            three in a circle             @ #define a b%#define b c%#define c a     @ a b c      @ a b c
            calls that name each other    @ #define a(x) b(x)%#define b(x) a(x)     @ a(1)       @ a ( 1 )
            a call in its own argument    @ #define a(x) x                          @ a(a(a(1))) @ 1
            a comment made by pasting     @ #define a / ## /                        @ a          @ ``
            a pasted hash                 @ #define a # ## #                        @ a          @ ##
            a paste at the end            @ #define a(x) x ##                       @ a(1)       @ 1 ##
            a paste at the start          @ #define a(x) ## x                       @ a(1)       @ ## 1
            a hash before no parameter    @ #define a(x) # y x                      @ a(1)       @ # y 1
            no closing parenthesis        @ #define a(x) x                          @ a(1        @ ` ... cut`
            none after a macro            @ #define a(x) x%#define b a(             @ b 1        @ ` ... cut`
            a disabled name in arguments  @ #define f(x) x%#define a b a%#define b f( @ a )       @ a
            a keyword is a name too       @ #define long int                        @ long x     @ int x
            a parameter that is a macro   @ #define x 1%#define a(x) x x            @ a(2)       @ 2 2
            """)
    void unusualMacrosEnd(String claim, String macros, String text, String expected) {
        assertThat(Macros.print(Macros.of(macros.replace('%', '\n')).expand(text)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "#if {0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            defined A                     @ 1
            defined(A)                    @ 1
            defined ( B )                 @ 0
            !defined B && A > 1           @ ! 0 && 2 > 1
            HAS_A                         @ 1
            defined                       @ 0
            defined(                      @ 0
            """)
    void theOperandOfDefinedIsNotExpanded(String condition, String expected) {
        var macros = Macros.of("#define A 2\n#define HAS_A defined(A)\n");

        assertThat(Macros.print(macros.expandCondition(condition))).isEqualTo(expected);
    }

    @Test
    void expandedTokensHaveTheOffsetOfTheMacrosName() {
        var expansion = Macros.of("#define A 1 + B\n#define B 2\n").expand("x A");

        assertThat(expansion.tokens().stream()
                        .map(token -> token.offset() - expansion.tokens().get(0).offset()))
                .containsExactly(0, 2, 2, 2);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            doubling                @ #define A$ A# A#          @ A0           @ true
            doubling calls          @ #define A$(x) A#(x x)     @ A0(1)        @ true
            doubling in arguments   @ #define A$(x) A#(A#(x))   @ A0(1)        @ true
            a long chain            @ #define A$ A#             @ A0           @ false
            a long chain of calls   @ #define A$(x) A#(x)       @ A0(1)        @ false
            """)
    void explosionsAreCut(String claim, String macro, String text, boolean isCut) {
        var lines = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            lines.append(macro.replace("$", "" + i).replace("#", "" + (i + 1)).replaceFirst("^" + (i + 1), "#"))
                    .append('\n');
        }
        var macros = Macros.of(lines.toString());

        var expansion = assertTimeoutPreemptively(Duration.ofSeconds(10), () -> macros.expand(text));
        assertThat(expansion.isCut()).isEqualTo(isCut);
    }

    @ParameterizedTest(name = "{0} deep")
    @CsvSource({"90, false", "3000, true"})
    void deepArgumentsEnd(int depth, boolean isCut) {
        var macros = Macros.of("#define A(x) x\n");

        var expansion = macros.expand("A(".repeat(depth) + "1" + ")".repeat(depth));
        assertThat(expansion.isCut()).isEqualTo(isCut);
    }
}
