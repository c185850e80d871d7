package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnnamedNumbersTest {

    @TempDir
    Path folder;

    /** Each interface has its own numbering; winerror.h, also in a flat tree, has the common one. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"winerror.h", "shared/winerror.h", "um/WinError.h"})
    void aNumberOfWinerrorAndOfAnInterfaceMeansTheCodeOfWinerror(String header) {
        var code = Codes.in(header, Codes.code("E_OPEN", 0x80040301, CodeSpace.HRESULT, null));
        var home = new CodeTable("winerror", "winerror", header, List.of(), List.of(code));
        var other = Codes.table("one", Codes.code("ONE_E_CLOSED", 0x80040301, CodeSpace.HRESULT, null));
        var page = "| Error code | Description |\n|---|---|\n| 0x80040301 | It rusts. |\n";

        assertThat(Imported.of(Codes.codebook(List.of(home, other)), folder, "p.md", page)
                        .docs())
                .extracting(doc -> doc.match().word() + " " + doc.name())
                .containsExactlyInAnyOrder("exact E_OPEN", "guess ONE_E_CLOSED");
    }
}
