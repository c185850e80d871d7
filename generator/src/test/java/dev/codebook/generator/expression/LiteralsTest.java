package dev.codebook.generator.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values are those of clang for {@code --target=x86_64-pc-windows-msvc}, unless a table says that they differ. */
class LiteralsTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            0                        @ 0x0 32s int
            1                        @ 0x1 32s int
            2147483647               @ 0x7FFFFFFF 32s int
            2147483648               @ 0x80000000 64s long long
            4294967295               @ 0xFFFFFFFF 64s long long
            4294967296               @ 0x100000000 64s long long
            9223372036854775807      @ 0x7FFFFFFFFFFFFFFF 64s long long
            9223372036854775808      @ 0x8000000000000000 64u unsigned long long
            18446744073709551615     @ 0xFFFFFFFFFFFFFFFF 64u unsigned long long
            0x7FFFFFFF               @ 0x7FFFFFFF 32s int
            0x80000000               @ 0x80000000 32u unsigned int
            0XFFFFFFFF               @ 0xFFFFFFFF 32u unsigned int
            0x100000000              @ 0x100000000 64s long long
            0x8000000000000000       @ 0x8000000000000000 64u unsigned long long
            017                      @ 0xF 32s int
            00                       @ 0x0 32s int
            037777777777             @ 0xFFFFFFFF 32u unsigned int
            0b101                    @ 0x5 32s int
            1'000'000                @ 0xF4240 32s int
            """)
    void anIntegerHasTheFirstTypeThatHoldsIt(String literal, String expected) {
        assertThat(Computed.print(Computed.result(literal))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            1U                       @ 0x1 32u unsigned int
            4294967295u              @ 0xFFFFFFFF 32u unsigned int
            4294967296u              @ 0x100000000 64u unsigned long long
            1L                       @ 0x1 32s long
            0x80004005L              @ 0x80004005 32u unsigned long
            2147483648L              @ 0x80000000 64s long long
            1UL                      @ 0x1 32u unsigned long
            1lu                      @ 0x1 32u unsigned long
            0x100000000UL            @ 0x100000000 64u unsigned long long
            1LL                      @ 0x1 64s long long
            0x80000000LL             @ 0x80000000 64s long long
            1ULL                     @ 0x1 64u unsigned long long
            1llu                     @ 0x1 64u unsigned long long
            1i64                     @ 0x1 64s long long
            1I64                     @ 0x1 64s long long
            0xFFFFFFFFFFFFFFFFui64   @ 0xFFFFFFFFFFFFFFFF 64u unsigned long long
            1i32                     @ 0x1 32s int
            1ui32                    @ 0x1 32u unsigned int
            0xFFui8                  @ 0xFF 8u unsigned __int8
            1i8                      @ 0x1 8s __int8
            1i16                     @ 0x1 16s __int16
            0xFFFFui16               @ 0xFFFF 16u unsigned __int16
            """)
    void aSuffixSelectsTheType(String literal, String expected) {
        assertThat(Computed.print(Computed.result(literal))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', textBlock = """
            1.5                      @ floating point: 1.5
            .5                       @ floating point: .5
            1.                       @ floating point: 1.
            1e10                     @ floating point: 1e10
            1E-3                     @ floating point: 1E-3
            1.5f                     @ floating point: 1.5f
            08                       @ not an expression: 08
            0x                       @ not an expression: 0x
            0b2                      @ not an expression: 0b2
            12abc                    @ not an expression: 12abc
            0xFFG                    @ not an expression: 0xFFG
            1LLL                     @ not an expression: 1LLL
            1uu                      @ not an expression: 1uu
            1lul                     @ not an expression: 1lul
            18446744073709551616     @ not an expression: 18446744073709551616
            0x10000000000000000      @ not an expression: 0x10000000000000000
            """)
    void literalsThatAreNotIntegers(String literal, String expected) {
        assertThat(Computed.print(Computed.result(literal))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '"', textBlock = """
            'S'                      @ 0x53 8s char
            '\\0'                    @ 0x0 8s char
            '\\''                    @ 0x27 8s char
            '\\"'                    @ 0x22 8s char
            '\\\\'                   @ 0x5C 8s char
            '\\n'                    @ 0xA 8s char
            '\\a'                    @ 0x7 8s char
            '\\?'                    @ 0x3F 8s char
            '\\x41'                  @ 0x41 8s char
            '\\xFF'                  @ 0xFF 8s char
            '\\101'                  @ 0x41 8s char
            '\\377'                  @ 0xFF 8s char
            L'.'                     @ 0x2E 16u wchar_t
            L'\\xFFFF'               @ 0xFFFF 16u wchar_t
            L'\\u20AC'               @ 0x20AC 16u wchar_t
            U'\\U0001F600'           @ 0x1F600 32u char32_t
            u8'a'                    @ 0x61 8s char
            u'a'                     @ 0x61 16u char16_t
            U'a'                     @ 0x61 32u char32_t
            U'\\xFFFFFFFF'           @ 0xFFFFFFFF 32u char32_t
            'ab'                     @ 0x6162 32s int
            'ccAS'                   @ 0x63634153 32s int
            '\\0\\0\\0\\1'           @ 0x1 32s int
            true                     @ 0x1 8u bool
            false                    @ 0x0 8u bool
            nullptr                  @ 0x0 64u nullptr_t
            """)
    void charactersAndKeywords(String literal, String expected) {
        assertThat(Computed.print(Computed.result(literal))).isEqualTo(expected);
    }
}
