package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeaderSyntaxTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            'a  +  b',         a + b
            'a+b',             a+b
            'a/**/+ /* */b',   a + b
            '  a ',            a
            '((HRESULT) 1L)',  ((HRESULT) 1L)
            '',                ''
            """)
    void whiteSpaceBetweenTokensIsSpelledAsOneBlank(String body, String spelling) {
        assertThat(Spelling.of(new HeaderReader().tokens(body))).isEqualTo(spelling);
    }

    @Test
    void aDefinitionEndsWithItsLastToken() {
        var text = "#define A ((int) 1) // one\n#define B /* none */\n#define C(x) /* none */\n";
        var header = new HeaderReader().read(SourceText.of("a.h", text));

        assertThat(header.items().stream().map(item -> text.substring(item.offset(), ((Item.Define) item).end())))
                .containsExactly("A ((int) 1)", "B", "C(x)");
    }

    @Test
    void commentsAreFoundFromAnOffsetOn() {
        var comments =
                new HeaderReader().read(SourceText.of("a.h", "/*a*/ /*b*/")).comments();

        assertThat(comments.firstFrom(0)).isZero();
        assertThat(comments.firstFrom(1)).isEqualTo(1);
        assertThat(comments.firstFrom(6)).isEqualTo(1);
        assertThat(comments.firstFrom(7)).isEqualTo(2);
        assertThat(comments.text(1)).isEqualTo("/*b*/");
        assertThat(comments.end(1)).isEqualTo(11);
    }

    @Test
    void placesAreRightAfterCharactersOutsideTheBasicPlane() {
        var header = new HeaderReader()
                .read(SourceText.of("a.h", "// \uD83D\uDE00?\u00e9\u20ac\n#define A '\uD83D\uDE00' /* a */\n"));

        assertThat(Printed.of(header)).isEqualTo("""
                2:9 define A = '\uD83D\uDE00'
                1:1 comment // \uD83D\uDE00?\u00e9\u20ac
                2:16 comment /* a */
                guard null
                """);
    }

    @Test
    void equalNamesOfOneReaderAreOneString() {
        var reader = new HeaderReader();
        var first = reader.tokens("NAME").get(0).text();

        assertThat(reader.tokens("(NAME)").get(1).text()).isSameAs(first);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
            NAME,      name,  false
            enum,      name,  false
            typedef,   name,  false
            unsigned,  name,  true
            const,     name,  true
            __stdcall, name,  true
            struct,    name,  true
            sizeof,    name,  false
            true,      name,  false
            *,         other, true
            0x1L,      other, false
            '"a"',     string, false
            'L"a"',    string, false
            (,         other, false
            ##,        other, false
            @,         other, false
            """)
    void tokensHaveAKind(String text, String kind, boolean isTypeWord) {
        var token = new HeaderReader().tokens(text).get(0);

        assertThat(token.isName()).isEqualTo(kind.equals("name"));
        assertThat(token.isString()).isEqualTo(kind.equals("string"));
        assertThat(token.isTypeWord()).isEqualTo(isTypeWord);
    }
}
