package dev.codebook.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.grammar.DeclarationSyntax.Constant;
import dev.codebook.grammar.DeclarationSyntax.Enumeration;
import dev.codebook.grammar.DeclarationSyntax.TypeWords;
import dev.codebook.grammar.DeclarationSyntax.Typedef;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeclarationReaderTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            enum { A, B = 1 }                            @ enum null: A, B = 1
            enum Tag { A = -1, B, }                      @ enum Tag: A = -1, B
            enum Tag { }                                 @ enum Tag:
            enum class Tag : unsigned char { A }         @ enum Tag (unsigned char): A
            enum { A = (1, 2), B = (3) | 4 }             @ enum null: A = (1, 2), B = (3) | 4
            enum Tag : BYTE { A = F(1, 2) }              @ enum Tag (BYTE): A = F(1, 2)
            typedef enum { A } Tag;                      @ enum Tag: A; typedef Tag = enum
            typedef enum { A } *PTAG, Tag;               @ enum Tag: A; typedef PTAG = enum *; typedef Tag = enum
            typedef enum { A } *PTAG;                    @ enum null: A; typedef PTAG = enum *
            typedef enum { A } Tags[2];                  @ enum null: A; typedef Tags = enum other
            typedef enum _Tag { A } Tag, *PTAG;          @ enum _Tag: A; typedef Tag = enum _Tag; typedef PTAG = enum _Tag *
            typedef enum Tag { A };                      @ enum Tag: A
            static enum Tag { A }                        @ enum Tag: A
            enum __declspec(uuid("x")) Tag { A }         @ enum Tag: A
            enum [[deprecated]] Tag { A }                @ enum Tag: A
            enum Tag { A [[deprecated]] = 1 }            @ enum Tag: A = 1
            enum Tag { A DEPRECATED("x") = 1, B }        @ enum Tag: A = 1, B
            enum Tag { __pragma(x) A, _Pragma("x") B = 2, __pragma(x) } @ enum Tag: A, B = 2
            """)
    void enumerations(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            typedef unsigned long DWORD;                 @ typedef DWORD = unsigned long
            typedef DWORD COLORREF, *PCOLORREF;          @ typedef COLORREF = DWORD; typedef PCOLORREF = DWORD *
            typedef const void *LPCVOID;                 @ typedef LPCVOID = void *
            typedef BYTE Array[8];                       @ typedef Array = BYTE other
            typedef int (__stdcall *FARPROC)();          @ typedef FARPROC = int other *
            typedef char **Text;                         @ typedef Text = char **
            typedef char *Texts[2];                      @ typedef Texts = char other
            typedef char *Function(int);                 @ typedef Function = char other
            typedef int Aligned __declspec(align(8));    @ typedef Aligned = int
            typedef int Function(int, char);             @ typedef Function = int other
            typedef int (Function)(int);                 @ typedef Function = int other
            typedef struct S {} S, *PS;                  @ nothing
            typedef struct S { S, *PS;                   @ typedef S = struct; typedef PS = struct *
            typedef struct { S;                          @ typedef S = struct
            typedef struct Unknown *HANDLE;              @ typedef HANDLE = struct *
            typedef __int64 LONGLONG;                    @ typedef LONGLONG = __int64
            typedef wchar_t WCHAR;                       @ typedef WCHAR = wchar_t
            typedef DWORD DWORD;                         @ typedef DWORD = DWORD
            typedef __declspec(align(16)) struct X { X;  @ typedef X = struct
            typedef DWORD const CDWORD;                  @ typedef CDWORD = DWORD
            struct HWND__ { int unused; }; typedef struct HWND__ *HWND; @ typedef HWND = struct *
            struct S; typedef enum { A } E; const int B = 1; @ enum E: A; typedef E = enum; const int B = 1
            """)
    void typedefs(String text, String expected) {
        assertThat(read(text)).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            const int A = 1;                             @ const int A = 1
            const DWORD A = 1, B = A + 1;                @ const DWORD A = 1; const DWORD B = A + 1
            static const unsigned long A = 1;            @ static const unsigned long A = 1
            constexpr HRESULT A = (HRESULT)1L;           @ constexpr HRESULT A = (HRESULT)1L
            const volatile long long A = -1;             @ const volatile long long A = -1
            __declspec(selectany) const int A = 1;       @ const int A = 1
            const int A = F(1, 2) + 3;                   @ const int A = F(1, 2) + 3
            const int A(7), B{8}, C{};                   @ const int A = 7; const int B = 8; const int C
            unsigned const A{F(1)};                      @ unsigned const A = F(1)
            const int F(1)(2);                           @ nothing
            constexpr static int A = 1;                  @ constexpr int A = 1
            const __declspec(selectany) int A = 1;       @ const int A = 1
            const [[maybe_unused]] int A = 1;            @ const int A = 1
            constexpr std::uint32_t A = 1;               @ constexpr std :: uint32_t A = 1
            """)
    void constants(String text, String expected) {
        assertThat(read(text).replace("static const", "const")).isEqualTo(expected.replace("static const", "const"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '@', quoteCharacter = '`', textBlock = """
            const int A = { 1 };
            const int A[] = { 1, 2 };
            extern const GUID A;
            const char *A = "text", *B = "more";
            enum Tag;
            enum Tag name
            enum Tag name )
            enum { A
            enum { A B }
            enum { A = }
            enum { = 1 }
            typedef
            typedef ;
            typedef int
            typedef int )
            typedef template<int> X;
            const int = 1;
            DECLARE_HANDLE(HWND);
            ) ( ] [ } {
            """)
    void declarationsThatDefineNothing(String text) {
        assertThat(read(text)).isEqualTo("nothing");
    }

    private static String read(String text) {
        var tokens = new HeaderReader().tokens(text);
        var declared = new DeclarationReader().read(tokens);
        return declared.isEmpty()
                ? "nothing"
                : declared.stream().map(each -> print(each, tokens)).collect(Collectors.joining("; "));
    }

    private static String print(DeclarationSyntax declared, List<Token> tokens) {
        if (declared instanceof Enumeration enumeration) {
            var tag = enumeration.tag();
            var underlying = enumeration.underlying();
            return ("enum " + (tag == null ? "null" : tokens.get(tag).text())
                            + (underlying == null ? "" : " (" + print(underlying, tokens) + ")") + ": "
                            + enumeration.enumerators().stream()
                                    .map(each -> print(each, tokens))
                                    .collect(Collectors.joining(", ")))
                    .strip();
        } else if (declared instanceof Typedef typedef) {
            return "typedef " + tokens.get(typedef.name()).text() + " = " + print(typedef.type(), tokens);
        }
        var constant = (Constant) declared;
        return print(constant.type(), tokens) + " " + print(constant.variable(), tokens);
    }

    private static String print(TypeWords type, List<Token> tokens) {
        var words = type.words().stream().map(word -> tokens.get(word).text());
        return words.collect(Collectors.joining(" "))
                + (type.isOther() ? " other" : "")
                + (type.pointers() == 0 ? "" : " " + "*".repeat(type.pointers()));
    }

    private static String print(Variable variable, List<Token> tokens) {
        var name = tokens.get(variable.name()).text();
        var initializer = tokens.subList(variable.from(), variable.to());
        return initializer.isEmpty()
                ? name
                : name + " = " + Spelling.of(initializer).strip();
    }
}
