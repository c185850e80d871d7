package dev.codebook.lookup;

import static dev.codebook.output.Codebooks.code;
import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.index.IndexFile;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.output.CodeBuilder;
import dev.codebook.output.Codebooks;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each code is in a table of its own, whose id says what it is; the wanted order is never that of the alphabet. */
class RankingTest {

    @ParameterizedTest(name = "of {0}: {1}")
    @CsvSource({
        // The space that it looks like, then the others in their order.
        "0x80000005, winerror.HRESULT ntstatus.NTSTATUS bugcodes.BUGCHECK a.LONG",
        "0xC0000005, ntstatus.NTSTATUS winerror.HRESULT bugcodes.BUGCHECK a.LONG",
        "5, winerror.WIN32 ntstatus.NTSTATUS bugcodes.BUGCHECK a.LONG",
        // The header that gives the numbers, then the owners of the range, the narrowest first.
        "740, winerror.WIN32 raserror.WIN32 a.WIN32",
        "12007, wininet.WIN32 winhttp.WIN32 a.WIN32",
        "11010, winerror.WIN32 ipexport.WIN32 winsock2.WIN32 a.WIN32",
        "691, raserror.WIN32 winerror.WIN32 a.WIN32",
        "0x80041003, wbemcli.HRESULT wbemdisp.HRESULT a.HRESULT",
        // Codes before constants, live before dead, home before messages, messages before aliases and the alphabet.
        "0x80000005, b.HRESULT a.dead.HRESULT a.constant",
        "0x80000005, winerror.HRESULT b.message.HRESULT a.HRESULT",
        "0x80000005, b.message.HRESULT winerror.dead.message.HRESULT",
        "0x80000005, b.message.HRESULT b.HRESULT a.alias.HRESULT",
        "0x80000005, winerror.alias.HRESULT a.HRESULT",
        // Windows' own names before an interface's in both spaces with fields, live before dead in every space.
        "0x80000002, winerror.HRESULT ntstatus.NTSTATUS a.HRESULT",
        "0x80000002, ntstatus.NTSTATUS a.HRESULT b.NTSTATUS",
        "2, winerror.WIN32 a.WIN32 ntstatus.NTSTATUS",
        "0x80000005, ntstatus.NTSTATUS winerror.dead.HRESULT",
        "5, a.HRESULT a.dead.WIN32 a.constant",
    })
    void numbers(String number, String order) {
        assertThat(found(number, number, order)).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "winerror.WIN32 regapix.WIN32 winerror.dead.WIN32 a.constant",
        "regapix.message.WIN32 a.WIN32",
        "a.WIN32 b.HRESULT",
    })
    void names(String order) {
        assertThat(found("E_CODE", "5", order)).isEqualTo(order);
    }

    private static String found(String input, String number, String order) {
        var tables = new ArrayList<CodeTable>();
        Stream.of(order.split(" ")).sorted().forEach(words -> tables.add(table(words, Long.decode(number))));
        return String.join(
                " ",
                IndexFile.lookup(Codebooks.of(tables.toArray(CodeTable[]::new))).answer(input).hits().stream()
                        .filter(hit -> hit.kind() == Hit.Kind.EXACT)
                        .map(hit -> hit.code().orElseThrow().table())
                        .toList());
    }

    private static CodeTable table(String text, long number) {
        var words = List.of(text.split("\\."));
        return Codebooks.table(text, "um/" + words.get(0) + ".h", definition(words, (int) number));
    }

    private static Code definition(List<String> words, int bits) {
        CodeBuilder code;
        if (words.contains("constant")) {
            code = code("E_CODE", bits, CodeSpace.WIN32).space(null);
        } else {
            code = code("E_CODE", bits, CodeSpace.valueOf(words.get(words.size() - 1)));
        }
        if (words.contains("alias")) {
            code.aliasOf("E_OTHER");
        }
        if (words.contains("dead")) {
            code.notLive(1, "0");
        }
        return words.contains("message") ? code.message("What it is.").build() : code.build();
    }
}
