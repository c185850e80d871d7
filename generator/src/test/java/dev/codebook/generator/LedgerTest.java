package dev.codebook.generator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.evaluate.Fixture;
import dev.codebook.generator.preprocess.Definition;
import dev.codebook.generator.preprocess.HeaderLoader;
import dev.codebook.generator.preprocess.Parsers;
import dev.codebook.generator.preprocess.Preprocessor;
import dev.codebook.generator.real.RealHeaders;
import dev.codebook.model.Account;
import dev.codebook.model.Account.Kind;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.Ledger;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that begins with {@code #define} or stands in an enum is unaccounted for. */
class LedgerTest {

    static Stream<Arguments> definitions() {
        return Stream.of(
                Arguments.of("#define A 1", "constant"),
                Arguments.of("#define A", "empty"),
                Arguments.of("#define A \"text\"", "string"),
                Arguments.of("#define A 1.5", "floating point"),
                Arguments.of("#define A unsigned long", "type"),
                Arguments.of("#define A CreateW", "alias"),
                Arguments.of("#define A { 1, 2 }", "aggregate"),
                Arguments.of("#define A(x) 1", "function-like macro"),
                Arguments.of("#define A return 1;", "not an expression"),
                Arguments.of("#define A (1 + NOWHERE)", "unresolved"),
                Arguments.of("typedef struct { int i; } S;\n#define A sizeof(S)", "struct layout"),
                Arguments.of("#define A (1 / 0)", "undefined operation"),
                Arguments.of("#define A 1\n#undef A", "constant"),
                Arguments.of("#if 0\n#define A 1\n#endif", "constant"),
                Arguments.of("enum { A };", "constant"),
                Arguments.of("enum { A = NOWHERE };", "unresolved"),
                Arguments.of("const int A = 1;", "constant"),
                Arguments.of("const double A = 1;", "floating point"));
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @MethodSource("definitions")
    void everyDefinitionIsOfOneKind(String text, String kind) {
        var account = account(ledger(text + "\n"), "um/test.h");

        assertThat(account.definitions()).isEqualTo(1);
        assertThat(account.counts()).containsEntry(Kind.of(kind), 1);
    }

    @Test
    void whatIsUnresolvedIsListedWithItsPlaceAndWhatIsInTheWay() {
        var ledger = ledger("""
                #define FLAGS (FLAG_A | FLAG_B)
                #define FUNCTION FunctionW

                typedef struct { int First; } THING;
                enum { SIZE = sizeof(THING) };
                #define QUOTIENT (1 / 0)
                """);

        assertThat(ledger.unresolved())
                .extracting(each -> each.header() + ":" + each.line() + " " + each.name() + ": "
                        + each.reason().word() + ": " + each.detail())
                .containsExactly(
                        "um/test.h:1 FLAGS: unresolved: FLAG_A",
                        "um/test.h:5 SIZE: struct layout: THING",
                        "um/test.h:6 QUOTIENT: undefined operation: division by zero");
    }

    @Test
    void aHeaderWithoutATableHasAnAccountToo() {
        var ledger = Miniature.sdk()
                .with("um/values.h", "#define A 1\n")
                .with("um/names.h", "#define NAME \"text\"\n#define OTHER \"text\"\n")
                .with("um/nothing.h", "int f(void);\n")
                .with("um/blob.h", new byte[] {0})
                .constants()
                .codebook()
                .ledger();

        assertThat(ledger.accounts())
                .extracting(each -> each.header() + " " + each.definitions() + " " + each.counts())
                .containsExactly(
                        "um/names.h 2 {CONSTANT=0, STRING=2}",
                        "um/nothing.h 0 {CONSTANT=0}",
                        "um/values.h 1 {CONSTANT=1}",
                        "um/windows.h 1 {CONSTANT=0, EMPTY=1}");
    }

    @Test
    void ofCodesAloneThereIsNone() {
        var codebook = Miniature.sdk()
                .with("um/winerror.h", "#define ERROR_ODD 1L\n#define NOTHING\n")
                .codes("winerror.h")
                .codebook();

        assertThat(codebook.tables()).hasSize(1);
        assertThat(codebook.ledger()).isEqualTo(Ledger.EMPTY);
    }

    static Stream<String> cases() throws IOException {
        return Fixture.all().stream().map(Fixture::toString);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void everyDefinitionOfTheGoldenHeadersIsCounted(String name) throws IOException {
        var tree = new Fixture(Fixture.CASES.resolve(name)).tree("\n");

        assertThat(differences(tree, Miniature.generate(tree, Scope.CONSTANT, List.of())))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"MINGW", "WINE"})
    void everyDefinitionOfRealHeadersIsCounted(RealHeaders headers) {
        assertThat(differences(headers.tree(), headers.constants())).isEmpty();
    }

    static Stream<String> releases() throws IOException {
        return RealHeaders.releases();
    }

    @ParameterizedTest
    @MethodSource("releases")
    void everyDefinitionOfAReleaseIsCounted(String release) {
        assertThat(differences(RealHeaders.treeOf(release), RealHeaders.constantsOf(release)))
                .isEmpty();
    }

    private static List<String> differences(SdkTree tree, Generator.Result result) {
        var accounts = result.codebook().ledger().accounts();
        var rows = new HashMap<String, Integer>();
        result.codebook()
                .tables()
                .forEach(table -> rows.put(table.header(), table.codes().size()));
        var preprocessor = new Preprocessor(new HeaderLoader(tree), new Parsers());
        preprocessor.preparations(tree.headers()).parallelStream().forEach(Runnable::run);

        assertThat(accounts.stream().map(Account::header)).containsExactlyInAnyOrderElementsOf(tree.headers());
        return accounts.parallelStream()
                .flatMap(account -> {
                    var counted = CountedByPattern.in(text(tree, account.header()));
                    var definitions = preprocessor.preprocess(account.header()).definitions();
                    int macros = count(definitions, Definition.Macro.class::isInstance);
                    int enumerators = count(definitions, LedgerTest::isEnumerator);
                    boolean isRight = macros == counted.defines()
                            && enumerators >= counted.enumerators()
                            && account.definitions() == definitions.size()
                            && rows.getOrDefault(account.header(), 0)
                                    .equals(account.counts().get(Kind.CONSTANT));
                    return isRight
                            ? Stream.empty()
                            : Stream.of(counted + ", ours are " + macros + " and " + enumerators + ": " + account);
                })
                .toList();
    }

    private static String text(SdkTree tree, String header) {
        try {
            return new String(tree.read(header), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int count(List<Definition> definitions, Predicate<Definition> which) {
        return (int) definitions.stream().filter(which).count();
    }

    private static boolean isEnumerator(Definition definition) {
        return definition instanceof Definition.Variable variable && variable.isEnumerator();
    }

    private static Ledger ledger(String header) {
        return Miniature.sdk()
                .with("um/test.h", header)
                .constants("test.h")
                .codebook()
                .ledger();
    }

    private static Account account(Ledger ledger, String header) {
        return ledger.accounts().stream()
                .filter(account -> account.header().equals(header))
                .findFirst()
                .orElseThrow();
    }
}
