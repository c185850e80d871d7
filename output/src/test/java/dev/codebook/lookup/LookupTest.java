package dev.codebook.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.index.IndexFile;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc.Match;
import dev.codebook.model.Ledger;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.output.Codebooks;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LookupTest {

    private static final Lookup LOOKUP = IndexFile.lookup(LookupCases.codebook());

    static Stream<LookupCases.Case> cases() {
        return LookupCases.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsInOrder(LookupCases.Case lookup) {
        var hits = LOOKUP.answer(lookup.input()).hits().stream()
                .map(LookupTest::words)
                .toList();

        assertThat(hits).isEqualTo(lookup.hits());
    }

    private static String words(Hit hit) {
        return hit.kind().word() + " "
                + hit.code().map(Code::name).orElseGet(() -> hit.docs().get(0).title());
    }

    @Test
    void theTableHasTwoHundredInputs() {
        assertThat(LookupCases.all().map(LookupCases.Case::input))
                .hasSizeGreaterThanOrEqualTo(200)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "0x80192ee7, its code under facility 25, 'under facility 25, the code 12007 is a Windows error'",
        "0x80070005, FACILITY_WIN32, FACILITY_WIN32 with the Windows error 5",
        "0xC0070005, FACILITY_NTWIN32, FACILITY_NTWIN32 with the Windows error 5",
        "0xD0000022, FACILITY_NT_BIT, 'FACILITY_NT_BIT is set on the NTSTATUS 0xC0000022'",
        "0x8600023, a digit, one digit differs from 0x86000023",
        "E_FAIL, the name, its name",
        "12002, the value, its value is 0x00002EE2",
    })
    void saysWhy(String input, String what, String why) {
        assertThat(LOOKUP.answer(input).hits()).as(what).extracting(Hit::why).contains(why);
    }

    @Test
    void labelsBothReadingsOfDigits() {
        assertThat(Lookup.readings("1645"))
                .extracting(reading -> reading.base().word() + " " + reading.hex() + " " + reading.signed())
                .containsExactly("decimal 0x0000066D 1645", "hexadecimal 0x00001645 5701");
    }

    @Test
    void readsEightDigitsAsAnHresultFirst() {
        assertThat(Lookup.readings("80070005"))
                .extracting(reading -> reading.base().word() + " " + reading.hex() + " " + reading.signed())
                .containsExactly("hexadecimal 0x80070005 -2147024891", "decimal 0x04C5C575 80070005");
    }

    @Test
    void givesWhatPagesSayOfACodeTheSurestFirst() {
        var access = Codebooks.code("ERROR_ACCESS_DENIED", 5, CodeSpace.WIN32).build();
        var old = Codebooks.code("ERROR_ACCESS_DENIED", 6, CodeSpace.WIN32)
                .notLive(1, "OLD")
                .build();
        var plain = Codebooks.of(Codebooks.table("winerror", "shared/winerror.h", access, old));
        var lookup = IndexFile.lookup(new Codebook(
                plain.releases(),
                plain.tables(),
                plain.facilities(),
                plain.ledger(),
                List.of(
                        doc("winerror", 5L, "a guess", Match.GUESS),
                        doc("winerror", null, "by name", Match.NAME),
                        doc("winerror", 5L, "by number", Match.EXACT),
                        doc("winerror", 6L, "of the old one", Match.EXACT),
                        doc("ntstatus", 5L, "of another table", Match.EXACT))));

        var hits = lookup.answer("ERROR_ACCESS_DENIED").hits();

        assertThat(hits.get(0).docs()).extracting(Doc::text).containsExactly("by number", "by name", "a guess");
        assertThat(hits.get(1).docs()).extracting(Doc::text).containsExactly("of the old one", "by name");
    }

    @Test
    void showsTheDefinitionOfASelectedRelease() {
        var releases = List.of("1.0", "2.0", "3.0");
        var earlier = Codebooks.code("E_X", 5, CodeSpace.HRESULT)
                .message("Old.")
                .build()
                .with(8, new RowHistory("1.0", "2.0"));
        var code = Codebooks.code("E_X", 5, CodeSpace.HRESULT)
                .message("New.")
                .build()
                .with(9, new RowHistory("1.0", "3.0", List.of(7, 8, 9), List.of(earlier)));
        var gone = Codebooks.code("E_GONE", 6, CodeSpace.HRESULT)
                .releases("1.0", "2.0")
                .build();
        var codebook = new Codebook(
                releases.stream().map(name -> new Release(name, "sdk", 1)).toList(),
                List.of(Codebooks.table("t", "um/t.h", code, gone)),
                List.of(),
                Ledger.EMPTY);
        var index = IndexFile.of(codebook);

        assertThat(definitions(index, "")).containsExactly("E_GONE  1", "E_X New. 9");
        assertThat(definitions(index, "1.0")).containsExactly("E_GONE  1", "E_X Old. 0");
        assertThat(definitions(index, "2.0")).containsExactly("E_GONE  1", "E_X Old. 8");
        assertThat(definitions(index, "3.0")).containsExactly("E_X New. 9");
        assertThatThrownBy(() -> new Lookup(index, "4.0")).hasMessage("no release 4.0: expected one of 1.0, 2.0, 3.0");
    }

    private static List<String> definitions(IndexFile index, String release) {
        return new Lookup(index, release)
                .answer("E_*").hits().stream()
                        .flatMap(hit -> hit.code().stream())
                        .map(code -> code.name() + " " + code.message() + " " + code.line())
                        .toList();
    }

    private static dev.codebook.model.Doc doc(String table, @Nullable Long value, String text, Match match) {
        return new dev.codebook.model.Doc(
                table, "ERROR_ACCESS_DENIED", value, null, text, null, "page.html", match, null);
    }
}
