package dev.codebook.maven.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Code;
import dev.codebook.model.CodePlace;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Ledger;
import dev.codebook.model.Message;
import dev.codebook.model.Release;
import dev.codebook.model.RowHistory;
import dev.codebook.model.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LicenceNoteTest {

    private static final ProjectId PROJECT = new ProjectId("com.example", "codes", "10.0.16299.0");

    private static final Release SDK = new Release("10.0.16299.0", "sdk", 2694);
    private static final Release MINGW = new Release("mingw-w64-10.0.0", "mingw-w64", 1429);
    private static final Release WINE = new Release("wine-8.0", "wine", 1);

    @Test
    void saysWhoOwnsTheTexts() {
        assertThat(LicenceNote.of(PROJECT, codebook(List.of(), "Access is denied.", SDK)))
                .isEqualTo("""
                Origin and terms of com.example:codes:10.0.16299.0

                Codebook generated these tables from header files:

                  Windows SDK, 10.0.16299.0: 1 codes from 2,694 headers

                The names and numbers of codes are facts, which anyone may use.

                The messages of codes are texts from the headers. Codebook claims no rights
                in them. They belong to their owners, under the terms of the headers:

                  Windows SDK
                    The texts belong to Microsoft, under the licence terms of that SDK. These
                    terms do not allow you to pass texts on in every case: read your copy first.
                    Texts from other headers, for example those of a product, belong to their
                    owners.
                """);
    }

    @Test
    void namesEveryReleaseAndTheTermsOfEachFamilyOnce() {
        var older = new Release("10.0.10240.0", "sdk", 2000);

        var note = LicenceNote.of(PROJECT, codebook(List.of(), "x", WINE, MINGW, SDK, older));

        assertThat(note.lines())
                .containsSubsequence(
                        "  Windows SDK, 10.0.10240.0: 0 codes from 2,000 headers",
                        "  Windows SDK, 10.0.16299.0: 0 codes from 2,694 headers",
                        "  mingw-w64, mingw-w64-10.0.0: 0 codes from 1,429 headers",
                        "  Wine, wine-8.0: 1 codes from 1 headers",
                        "  Windows SDK",
                        "  mingw-w64",
                        "  Wine")
                .filteredOn("  Windows SDK"::equals)
                .hasSize(1);
    }

    @Test
    void saysThatTheTablesHaveNoTexts() {
        assertThat(LicenceNote.of(PROJECT, codebook(List.of(), null, SDK))).endsWith("""
                The names and numbers of codes are facts, which anyone may use.

                These tables do not contain the texts by which headers document codes.
                """);
    }

    @Test
    void countsATextThatOnlyAnEarlierReleaseHas() {
        var history = new RowHistory("10.0.1.0", SDK.name(), List.of(), List.of(code("old", SDK)));
        var row = code(null, SDK).with(1, history);
        var codebook =
                new Codebook(List.of(SDK, new Release("10.0.1.0", "sdk", 1)), tables(row), List.of(), Ledger.EMPTY);

        assertThat(LicenceNote.of(PROJECT, codebook)).contains("The messages of codes are texts from the headers.");
    }

    @Test
    void mentionsTextsFromDocumentation() {
        var doc = new Doc(
                "winerror", "E_X", 5L, null, "What it is.", null, "https://example.com/codes", Doc.Match.EXACT, null);

        assertThat(LicenceNote.of(PROJECT, codebook(List.of(doc), null, SDK))).endsWith("""
                by which headers document codes.

                They also contain texts from documentation. Each names its source, whose
                terms apply.
                """);
    }

    /** One code, of the first of the releases. */
    private static Codebook codebook(List<Doc> docs, @Nullable String message, Release... releases) {
        return new Codebook(List.of(releases), tables(code(message, releases[0])), List.of(), Ledger.EMPTY, docs);
    }

    private static List<CodeTable> tables(Code code) {
        return List.of(new CodeTable("winerror", "Codes", "um/winerror.h", List.of(), List.of(code)));
    }

    private static Code code(@Nullable String message, Release release) {
        return new Code(
                "E_X",
                0,
                5,
                new Type("HRESULT", 32, true),
                CodeSpace.HRESULT,
                Code.Scope.CODE,
                new CodePlace("um/winerror.h", "x64-user", true, null),
                1,
                "5",
                message == null ? null : new Message(message, "message-id", null),
                null,
                new RowHistory(release.name(), release.name()));
    }
}
