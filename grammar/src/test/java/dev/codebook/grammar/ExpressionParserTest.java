package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In these tables a name in capitals is a type. */
class ExpressionParserTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            1                                     @ 1
            'ab'                                  @ 'ab'
            name                                  @ name
            true                                  @ true
            nullptr                               @ nullptr
            "a" L"b"                              @ "a"
            Space::name                           @ name
            ::Space::TYPE::name                   @ name
            ((1))                                 @ 1
            ~!+-1                                 @ (~(!(+(-1))))
            a - -1                                @ (a - (-1))
            a * *b                                @ (a * (*b))
            -a * ~b                               @ ((-a) * (~b))
            a ? b : c ? d : e                     @ (a ? b : (c ? d : e))
            a ? b ? c : d : e                     @ (a ? (b ? c : d) : e)
            a || b ? c | d : e & f                @ ((a || b) ? (c | d) : (e & f))
            """)
    void expressions(String text, String tree) {
        assertThat(Tree.of(text)).isEqualTo(tree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            (HRESULT)0x80004005L                  @ ([HRESULT]0x80004005L)
            (NTSTATUS)-1                          @ ([NTSTATUS](-1))
            (name)-1                              @ (name - 1)
            (unsigned long) 01*24*3600            @ ((([unsigned long]01) * 24) * 3600)
            (TYPE)a + b                           @ (([TYPE]a) + b)
            -(TYPE)a                              @ (-([TYPE]a))
            (TYPE)~(OTHER)a                       @ ([TYPE](~([OTHER]a)))
            (TYPE)(a)                             @ ([TYPE]a)
            (HKEY)(ULONG_PTR)((LONG)1)            @ ([HKEY]([ULONG_PTR]([LONG]1)))
            (char *)0                             @ ([char*]0)
            (const TYPE * const *)0               @ ([const TYPE**]0)
            (TYPE const volatile &)0              @ ([TYPE const volatile*]0)
            TYPE{1}                               @ ([TYPE]1)
            unsigned{(1)} + 2                     @ (([unsigned]1) + 2)
            (TYPE &&)0                            @ ([TYPE*]0)
            (struct Tag *)0                       @ ([struct Tag*]0)
            (enum Tag)1                           @ ([enum Tag]1)
            TYPE(1)                               @ ([TYPE]1)
            int(1) + 2                            @ (([int]1) + 2)
            static_cast<unsigned>(1 > 0)          @ ([unsigned](1 > 0))
            reinterpret_cast<void *>(1)           @ ([void*]1)
            sizeof(int)                           @ (sizeof [int])
            sizeof(TYPE *)                        @ (sizeof [TYPE*])
            4*sizeof(WCHAR)                       @ (4 * (sizeof [WCHAR]))
            sizeof(int) - 1                       @ ((sizeof [int]) - 1)
            sizeof(name) - 1                      @ ((sizeof name) - 1)
            sizeof name + 1                       @ ((sizeof name) + 1)
            sizeof -1                             @ (sizeof (-1))
            sizeof "text"                         @ (sizeof "text")
            sizeof(UCHAR[2 + 6])                  @ (sizeof [UCHAR[(2 + 6)]])
            (void (__cdecl *)(int))0              @ ([void*]0)
            alignof(TYPE)                         @ (sizeof [TYPE])
            """)
    void typesInExpressions(String text, String tree) {
        assertThat(Tree.of(text)).isEqualTo(tree);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            ``                                    @ malformed at the end
            1 +                                   @ malformed at the end
            (1                                    @ malformed at the end
            1)                                    @ malformed at )
            1 2                                   @ malformed at 2
            a b                                   @ malformed at b
            f(1)                                  @ malformed at (
            a ? b                                 @ malformed at the end
            a = 1                                 @ malformed at =
            a[1]                                  @ malformed at [
            a.b                                   @ malformed at .
            a->b                                  @ malformed at ->
            &a                                    @ malformed at &
            a, b                                  @ malformed at ,
            TYPE                                  @ malformed at the end
            TYPE *                                @ malformed at the end
            {1}                                   @ malformed at {
            __declspec(x)                         @ malformed at __declspec
            """)
    void malformedExpressions(String text, String tree) {
        assertThat(Tree.of(text)).isEqualTo(tree);
    }

    @Test
    void expressionsOfOneShapeShareOneTree() {
        var parser = new ExpressionParser();
        var reader = new HeaderReader();
        var first = parser.parse(reader.tokens("((HRESULT)0x80004005L)"), name -> true);

        assertThat(parser.parse(reader.tokens("((NTSTATUS) 0xC0000001)"), name -> true))
                .isSameAs(first);
        assertThat(parser.parse(reader.tokens("((value) 0xC0000001)"), name -> false))
                .isNotSameAs(first);
    }
}
