package dev.codebook.maven.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.codebook.generator.Generator;
import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodeTable;
import dev.codebook.model.ProblemException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Custom code tables in a file. */
class InputReaderTest {

    @TempDir
    Path folder;

    @BeforeEach
    void writeHeaders() throws IOException {
        var um = Files.createDirectories(folder.resolve("Include/10.0.1.0/um"));
        Files.writeString(um.resolve("gates.h"), "#define GATE_E_CLOSED ((HRESULT)0x80040001L)\n");
        Files.writeString(um.resolve("winerror.h"), "#define ERROR_X 1L\n#define OTHER_X 2L\n");
        Files.writeString(um.resolve("lmerr.h"), "#define NERR_X 2100\n");
    }

    @Test
    void customTablesAreAddedOrReplaceBuiltInOnes() throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                [
                  {"title": "Gates", "header": "Gates.h", "space": "HRESULT", "codes": [{"types": ["HRESULT"]}]},
                  {"title": "My view", "header": "winerror.h", "space": "WIN32", "codes": [{"names": ["OTHER_*"]}]}
                ]
                """);

        var tables = read("mine.json").codebook().tables();

        assertThat(tables).extracting(CodeTable::id).containsExactlyInAnyOrder("gates", "winerror", "lmerr");
        assertThat(tables)
                .flatExtracting(CodeTable::codes)
                .extracting(Code::name)
                .contains("GATE_E_CLOSED", "OTHER_X")
                .doesNotContain("ERROR_X");
    }

    @Test
    void everyErrorOfSuchAFileHasItsPlace() throws Exception {
        Files.writeString(folder.resolve("mine.json"), """
                [
                  {"titel": "Gates", "header": "gates.h", "space": "HRESULT", "codes": [{"types": "HRESULT"}]}
                ]
                """);

        assertThatThrownBy(() -> read("mine.json"))
                .isInstanceOf(ProblemException.class)
                .hasMessage("""
                        mine.json:2:3: error: title is missing
                        mine.json:2:13: error: unknown property titel: expected one of codes, facilities, header, id, links, messages, mixed, others, space, title, undocumented
                        mine.json:2:83: error: types: expected a list of strings: ["..."], found a string""");
    }

    @Test
    void aFileThatDoesNotExist() {
        assertThatThrownBy(() -> read("none.json"))
                .hasMessage(
                        "codebook.catalogue: error: none.json does not exist: expected a JSON file with code tables");
    }

    private Generator.Result read(String catalogue) throws ProblemException {
        var sdks = List.of("Include");
        var cache = folder.resolve("cache").toString();
        var input =
                new Input(sdks, List.of(), List.of(), List.of(), Scope.CODE, catalogue, folder.toString(), cache, true);
        return new InputReader(input).read();
    }
}
