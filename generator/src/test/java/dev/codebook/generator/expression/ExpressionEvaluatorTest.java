package dev.codebook.generator.expression;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.expression.ConstantResult.Constant;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are those of clang for {@code --target=x86_64-pc-windows-msvc}, unless a table says that they differ. */
class ExpressionEvaluatorTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1 + 2                                   @ 0x3 32s int
            1 + 2u                                  @ 0x3 32u unsigned int
            1u + 2L                                 @ 0x3 32u unsigned long
            1L + 2                                  @ 0x3 32s long
            1UL + 2                                 @ 0x3 32u unsigned long
            1LL + 2u                                @ 0x3 64s long long
            1LL + 2ULL                              @ 0x3 64u unsigned long long
            'a' + 'b'                               @ 0xC3 32s int
            true + true                             @ 0x2 32s int
            (BYTE)255 + (BYTE)1                     @ 0x100 32s int
            (WORD)1 - (WORD)2                       @ 0xFFFFFFFF 32s int
            (HRESULT)1 + 1                          @ 0x2 32s long
            (DWORD)1 - 2                            @ 0xFFFFFFFF 32u unsigned long
            0xFFFFFFFF + 1                          @ 0x0 32u unsigned int
            0xFFFFFFFFu + 1LL                       @ 0x100000000 64s long long
            -1                                      @ 0xFFFFFFFF 32s int
            -1u                                     @ 0xFFFFFFFF 32u unsigned int
            -0x80000000                             @ 0x80000000 32u unsigned int
            -2147483648                             @ 0xFFFFFFFF80000000 64s long long
            -2147483647 - 1                         @ 0x80000000 32s int
            +'a'                                    @ 0x61 32s int
            ~0                                      @ 0xFFFFFFFF 32s int
            ~0u                                     @ 0xFFFFFFFF 32u unsigned int
            ~(BYTE)0                                @ 0xFFFFFFFF 32s int
            ~0LL                                    @ 0xFFFFFFFFFFFFFFFF 64s long long
            -7 / 2                                  @ 0xFFFFFFFD 32s int
            -7 % 3                                  @ 0xFFFFFFFF 32s int
            -7 / 2u                                 @ 0x7FFFFFFC 32u unsigned int
            0xFFFFFFFFFFFFFFFF / 2                  @ 0x7FFFFFFFFFFFFFFF 64u unsigned long long
            0xFFFFFFFFFFFFFFFF % 10                 @ 0x5 64u unsigned long long
            100000 * 100000u                        @ 0x540BE400 32u unsigned int
            0xF0 & 0x3C                             @ 0x30 32s int
            0xF0 | 0x0F                             @ 0xFF 32s int
            0xF0 ^ 0xFF                             @ 0xF 32s int
            1 / 0                                   @ undefined operation: division by zero
            1 % 0                                   @ undefined operation: division by zero
            """)
    void operandsAreConvertedToTheirCommonType(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1 << 31                                 @ 0x80000000 32s int
            1u << 31                                @ 0x80000000 32u unsigned int
            1 << 31LL                               @ 0x80000000 32s int
            1LL << 32                               @ 0x100000000 64s long long
            (BYTE)1 << 8                            @ 0x100 32s int
            -8 >> 1                                 @ 0xFFFFFFFC 32s int
            0x80000000 >> 31                        @ 0x1 32u unsigned int
            (HRESULT)0x80000000 >> 31               @ 0xFFFFFFFF 32s long
            -1LL >> 63                              @ 0xFFFFFFFFFFFFFFFF 64s long long
            1 << 32                                 @ undefined operation: shift by 32
            1 << -1                                 @ undefined operation: shift by -1
            1 >> 0xFFFFFFFFFFFFFFFF                 @ undefined operation: shift by -1
            """)
    void aShiftHasTheTypeOfItsLeftOperand(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1 < 2                                   @ 0x1 8u bool
            2 <= 1                                  @ 0x0 8u bool
            -1 < 0u                                 @ 0x0 8u bool
            -1 > 0u                                 @ 0x1 8u bool
            -1LL < 0u                               @ 0x1 8u bool
            -1 == 0xFFFFFFFF                        @ 0x1 8u bool
            -1 != 0xFFFFFFFFLL                      @ 0x1 8u bool
            0x80004005 >= 0                         @ 0x1 8u bool
            (HRESULT)0x80004005 >= 0                @ 0x0 8u bool
            !5                                      @ 0x0 8u bool
            !0                                      @ 0x1 8u bool
            5 && 0                                  @ 0x0 8u bool
            0 || 7                                  @ 0x1 8u bool
            0 && 1 / 0                              @ 0x0 8u bool
            1 || unknown                            @ 0x1 8u bool
            1 && 1 / 0                              @ undefined operation: division by zero
            0 || unknown                            @ unresolved: unknown
            (1 < 2) + 1                             @ 0x2 32s int
            sizeof(1 < 2)                           @ 0x1 64u unsigned long long
            """)
    void aComparisonIsABoolOfEightBits(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1 ? 2 : 3                               @ 0x2 32s int
            0 ? 2 : 3u                              @ 0x3 32u unsigned int
            1 ? -1 : 0LL                            @ 0xFFFFFFFFFFFFFFFF 64s long long
            1 ? -1 : 0u                             @ 0xFFFFFFFF 32u unsigned int
            1 ? 'a' : 'b'                           @ 0x61 8s char
            1 ? 'a' : 1                             @ 0x61 32s int
            1 ? (BYTE)1 : (WORD)2                   @ 0x1 32s int
            1 ? true : false                        @ 0x1 8u bool
            1 ? (HRESULT)1 : (HRESULT)2             @ 0x1 32s HRESULT
            1 ? (HRESULT)1 : 2                      @ 0x1 32s long
            1 ? (BYTE)1 : (unsigned char)2          @ 0x1 8u BYTE
            1 ? 2 : 1 / 0                           @ 0x2 32s int
            1 ? 2 : 1u / 0                          @ 0x2 32u unsigned int
            0 ? 2 : 1 / 0                           @ undefined operation: division by zero
            unknown ? 1 : 2                         @ unresolved: unknown
            1 ? text : 2                            @ string: "text"
            """)
    void aConditionalHasTheCommonTypeOfItsOperands(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            (HRESULT)0x80004005L                    @ 0x80004005 32s HRESULT
            ((DWORD   )0x80000103L)                 @ 0x80000103 32u DWORD
            (WORD)(-1L)                             @ 0xFFFF 16u WORD
            (BYTE)0x80                              @ 0x80 8u BYTE
            (char)0x80                              @ 0x80 8s char
            (signed char)-1                         @ 0xFF 8s char
            (short)0x18000                          @ 0x8000 16s short
            (unsigned short int)-1                  @ 0xFFFF 16u unsigned short
            (long unsigned)1                        @ 0x1 32u unsigned long
            (unsigned)1                             @ 0x1 32u unsigned int
            (unsigned __int64)-1                    @ 0xFFFFFFFFFFFFFFFF 64u unsigned long long
            (long long int)-1                       @ 0xFFFFFFFFFFFFFFFF 64s long long
            (__int32)-1                             @ 0xFFFFFFFF 32s int
            (wchar_t)-1                             @ 0xFFFF 16u wchar_t
            (bool)256                               @ 0x1 8u bool
            (BYTE)(WORD)0x1234                      @ 0x34 8u BYTE
            (long long)(HRESULT)0x80000000          @ 0xFFFFFFFF80000000 64s long long
            (HKEY)(ULONG_PTR)((HRESULT)0x80000000)  @ 0xFFFFFFFF80000000 64u HKEY
            (HKEY)0xffff                            @ 0xFFFF 64u HKEY
            (HKEY)-1                                @ 0xFFFFFFFFFFFFFFFF 64u HKEY
            (char *)1                               @ 0x1 64u char *
            (const void **)0                        @ 0x0 64u const void *
            (DWORD)(HKEY)1                          @ 0x1 32u DWORD
            (unsigned long) 01*24*3600              @ 0x15180 32u unsigned long
            static_cast<DWORD>(-1)                  @ 0xFFFFFFFF 32u DWORD
            reinterpret_cast<HKEY>(1)               @ 0x1 64u HKEY
            DWORD(-1)                               @ 0xFFFFFFFF 32u DWORD
            int('a')                                @ 0x61 32s int
            enumerator                              @ 0x80041001 32s Kind
            enumerator | 0u                         @ 0x80041001 32u unsigned int
            (double)1                               @ floating point: double
            (RECT)1                                 @ not an expression: RECT
            (void)0                                 @ not an expression: void
            (UNKNOWN)1                              @ unresolved: UNKNOWN
            (HKEY)1 == (HKEY)1                      @ 0x1 8u bool
            (HKEY)1 != 0                            @ 0x1 8u bool
            !(HKEY)1                                @ 0x0 8u bool
            (HKEY)1 + 1                             @ undefined operation: arithmetic on a pointer
            (char *)1000 + 3                        @ 0x3EB 64u char *
            3 + (WORD *)1000                        @ 0x3EE 64u WORD *
            (WORD *)1000 - 1u                       @ 0x3E6 64u WORD *
            (HKEY *)1 + 2                           @ 0x11 64u HKEY *
            (char *)1 + (char *)1                   @ undefined operation: arithmetic on a pointer
            (char *)1 * 2                           @ undefined operation: arithmetic on a pointer
            (RECT *)1 + 1                           @ struct layout: RECT
            (void *)1 + 1                           @ not an expression: void
            *(char *)1                              @ not an expression: *
            -(HKEY)1                                @ undefined operation: HKEY
            """)
    void aCastDecidesWidthAndSign(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            sizeof(char)                            @ 0x1 64u unsigned long long
            sizeof(WORD)                            @ 0x2 64u unsigned long long
            sizeof(long)                            @ 0x4 64u unsigned long long
            sizeof(HKEY)                            @ 0x8 64u unsigned long long
            sizeof(RECT *)                          @ 0x8 64u unsigned long long
            sizeof(WORD[3])                         @ 0x6 64u unsigned long long
            sizeof(1LL)                             @ 0x8 64u unsigned long long
            sizeof 'a'                              @ 0x1 64u unsigned long long
            sizeof(enumerator)                      @ 0x4 64u unsigned long long
            4 * sizeof(WORD)                        @ 0x8 64u unsigned long long
            alignof(DWORD)                          @ 0x4 64u unsigned long long
            sizeof("://")                           @ 0x4 64u unsigned long long
            sizeof("")                              @ 0x1 64u unsigned long long
            sizeof("a\\n" L"\\x41")                  @ 0x8 64u unsigned long long
            sizeof(R"(\\n")")                        @ 0x4 64u unsigned long long
            sizeof(LR"a(b)a" u8R"()")               @ 0x4 64u unsigned long long
            sizeof(U"ab") / sizeof(WORD)            @ 0x6 64u unsigned long long
            sizeof(1 / 0)                           @ 0x4 64u unsigned long long
            sizeof(1LL % 0)                         @ 0x8 64u unsigned long long
            sizeof(1LL << 64)                       @ 0x8 64u unsigned long long
            sizeof(1 / 0 ? 1 : 2LL)                 @ 0x8 64u unsigned long long
            sizeof(WORD **)                         @ 0x8 64u unsigned long long
            sizeof(WORD *[3])                       @ 0x18 64u unsigned long long
            sizeof(*(WORD *)0)                      @ 0x2 64u unsigned long long
            sizeof **(WORD **)0                     @ 0x2 64u unsigned long long
            sizeof(*((WORD **)0 + 1))               @ 0x8 64u unsigned long long
            32/sizeof(*(WORD *)(1))                 @ 0x10 64u unsigned long long
            sizeof(*(HKEY)0)                        @ not an expression: *
            sizeof(*(RECT *)0)                      @ struct layout: RECT
            sizeof(*1)                              @ not an expression: *
            sizeof(RECT)                            @ struct layout: RECT
            sizeof(UNKNOWN)                         @ unresolved: UNKNOWN
            sizeof(unknown)                         @ unresolved: unknown
            """)
    void sizesAreThoseOfWindowsX64(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            unknown                                 @ unresolved: unknown
            1 + unknown                             @ unresolved: unknown
            (HRESULT)unknown                        @ unresolved: unknown
            "text"                                  @ string: "text"
            1 + 1.5                                 @ floating point: 1.5
            f(1)                                    @ not an expression: (
            1 +                                     @ not an expression: end of the line
            * 1000                                  @ not an expression: *
            """)
    void anExpressionThatIsNotAConstantHasAReason(String text, String expected) {
        assertThat(Computed.print(Computed.result(text))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "#if {0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            unknown                                 @ 0x0 64s long long
            unknown == 0                            @ 0x1 8u bool
            true                                    @ 0x1 64s long long
            -1 > 0u                                 @ 0x1 8u bool
            0xFFFFFFFF + 1 > 0                      @ 0x1 8u bool
            1 << 40 > 1                             @ 0x1 8u bool
            0x80000000 > 0                          @ 0x1 8u bool
            'a' > 0                                 @ 0x1 8u bool
            1 / 0                                   @ undefined operation: division by zero
            (HRESULT)1                              @ unresolved: HRESULT
            """)
    void anIfConditionHasSixtyFourBits(String text, String expected) {
        assertThat(Computed.print(Computed.result(text, Symbols.CONDITION))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{1} times {0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            -       @ 200 @ 1
            (int)   @ 199 @ 1
            1 +     @ 499 @ 1
            0 ||    @ 499 @ 1
            0 ? 2 : @ 199 @ 1
            """)
    void deepNestingFitsInASmallStack(String open, int times, String inner) throws Exception {
        var text = (open + " ").repeat(times) + inner;

        assertThat(onSmallStack(text)).isInstanceOf(Constant.class);
    }

    private static ConstantResult onSmallStack(String text) throws InterruptedException, ExecutionException {
        var computing = new FutureTask<>(() -> Computed.result(text));
        new Thread(null, computing, "small stack", 512 * 1024).start();
        return computing.get();
    }
}
