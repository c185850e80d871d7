package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Imports lists of 1,200 codes of a codebook in each layout: every row is joined to its code. */
class ThousandRowsTest {

    private static final List<Code> CODES = Stream.concat(
                    IntStream.range(0, 600)
                            .mapToObj(i -> Codes.win32("ERROR_GATE_" + i, i * 7, "The gate " + i + " is closed.")),
                    IntStream.range(0, 600)
                            .mapToObj(i -> Codes.code("GATE_E_" + i, 0x80A00000 + i, CodeSpace.HRESULT, null)))
            .toList();

    private static final Codebook CODEBOOK = Codes.codebook(List.of(Codes.table("gates", CODES.toArray(Code[]::new))));

    @TempDir
    Path folder;

    private record Layout(String file, String begin, Function<Code, String> row, String end) {}

    static Stream<Arguments> layouts() {
        return Stream.of(
                layout(
                        "three columns",
                        "codes.html",
                        HTML_BEGIN + "<tr><th>Constant</th><th>Value</th><th>Description</th></tr>",
                        code -> "<tr><td>" + code.name() + "</td><td>" + decimal(code) + "</td><td>" + text(code),
                        "</table>"),
                layout(
                        "number and name in one cell",
                        "codes.md",
                        "# Error codes\n\n| Return value/code | Description |\n|---|---|\n",
                        code -> "| " + code.value().hex() + " " + escaped(code) + " | " + text(code) + " |\n",
                        ""),
                layout(
                        "decimal and hexadecimal",
                        "codes.md",
                        "# Error codes\n\n| Description | Hex | Code | Name |\n|---|---|---|---|\n",
                        code -> "| " + text(code) + " | " + hex(code) + " | " + decimal(code) + " | `" + code.name()
                                + "` |\n",
                        ""),
                layout(
                        "no headings",
                        "codes.html",
                        HTML_BEGIN,
                        code -> "<tr><td>" + code.name() + "<td>" + code.value().hex() + "<td>" + text(code),
                        "</table>"),
                layout(
                        "lists in cells",
                        "codes.html",
                        HTML_BEGIN + "<tr><th>Return code</th><th>Meaning</th></tr>",
                        code -> "<tr><td><dl><dt><b>" + code.name() + "</b></dt><dt>" + hex(code)
                                + "</dt></dl></td><td><p>" + text(code) + "</p></td></tr>",
                        "</table>"),
                layout(
                        "definition list",
                        "codes.md",
                        "# Error codes\n\n<dl>",
                        code -> "<dt>\n\n**" + escaped(code) + "**\n</dt> <dd> <dl> <dt>\n\n" + decimal(code) + " ("
                                + hex(code) + ")\n</dt> <dt>\n\n\n" + text(code) + "\n\n\n</dt> </dl> </dd> ",
                        "</dl>"),
                layout(
                        "names and numbers above paragraphs",
                        "codes.md",
                        "# System error codes\n\n",
                        code -> "**" + escaped(code) + "**\n\n" + decimal(code) + " (" + hex(code) + ")\n\n"
                                + text(code) + "\n\n",
                        ""),
                layout(
                        "headings",
                        "codes.html",
                        "<h1>Gates</h1>",
                        code -> "<div><h3>" + code.value().hex() + " - " + code.name() + "</h3><p>" + text(code)
                                + "</p></div>",
                        ""));
    }

    private static final String HTML_BEGIN = "<h1>Error codes of gates</h1><table>";

    private static Arguments layout(String name, String file, String begin, Function<Code, String> row, String end) {
        return Arguments.of(name, new Layout(file, begin, row, end));
    }

    private static String decimal(Code code) {
        return String.valueOf(code.value().signed());
    }

    private static String hex(Code code) {
        return "0x" + Long.toHexString(code.value().bits()).toLowerCase(Locale.ROOT);
    }

    private static String escaped(Code code) {
        return code.name().replace("_", "\\_");
    }

    private static String text(Code code) {
        return "What is said of " + code.value().signed() + ".";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("layouts")
    void everyRowIsJoinedToItsCode(String name, Layout layout) {
        var page = layout.begin + CODES.stream().map(layout.row).collect(Collectors.joining()) + layout.end;

        var imported = Imported.of(CODEBOOK, folder, layout.file, page);

        assertThat(imported.diagnostics()).isEmpty();
        assertThat(imported.docs()).extracting(Doc::match).containsOnly(Doc.Match.EXACT);
        assertThat(imported.docs().stream().collect(Collectors.toMap(Doc::name, Doc::text)))
                .isEqualTo(CODES.stream().collect(Collectors.toMap(Code::name, ThousandRowsTest::text)));
    }
}
