package dev.codebook.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Doc;
import dev.codebook.model.Doc.Match;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages damaged at random are read without an exception and always with the same result; joined docs are of known codes. */
class DamagedPagesTest {

    private static final int ROUNDS = 30;

    /** Markup that starts, ends, nests or spans elements, and characters that are not text. */
    private static final List<String> MARKS = List.of(
            "<table>",
            "</table>",
            "<tr>",
            "<td>",
            "</td>",
            "<td rowspan=9 colspan=9>",
            "<dl><dt>",
            "</dl>",
            "<dd>",
            "<b>",
            "</b>",
            "<h2>",
            "<li>",
            "<ol>",
            "<!--",
            "-->",
            "<script>",
            "<",
            ">",
            "&",
            "&#8203;",
            "|",
            "\n|",
            "|\n",
            "---\n",
            "**",
            "`",
            "[",
            "](",
            "\n\n",
            "\t",
            "    ",
            "\0",
            "\u00ff",
            "\u00c3(",
            "\u001a",
            "0x",
            "E_FAIL",
            "0x80004005",
            "5",
            "- code: ",
            "\n  ",
            "\"",
            "'");

    @TempDir
    Path folder;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void joinedDocsAreOfKnownCodes(long seed) throws IOException {
        var random = new Random(seed);
        var pages = pages();
        var codebook = Codes.codebook();
        var known = new HashSet<String>();
        codebook.tables()
                .forEach(table -> table.codes()
                        .forEach(code -> known.add(
                                table.id() + code.name() + code.value().bits())));
        for (int i = 0; i < ROUNDS; i++) {
            var page = pages.get(random.nextInt(pages.size()));
            var bytes = damaged(Files.readAllBytes(page), random);
            var name = page.getFileName().toString();

            var imported = Imported.of(codebook, folder, name, bytes);

            assertThat(Imported.of(codebook, folder, name, bytes)).isEqualTo(imported);
            assertThat(imported.docs()).allSatisfy(doc -> {
                if (doc.match() != Match.ONLY && doc.match() != Match.CONFLICT) {
                    assertThat(known).contains(doc.tableId() + doc.name() + doc.value());
                }
                assertThat(texts(doc))
                        .allSatisfy(text -> assertThat(text.chars().filter(c -> Character.isISOControl(c) && c != '\n'))
                                .isEmpty());
            });
        }
    }

    private static List<String> texts(Doc doc) {
        var texts = new ArrayList<>(List.of(doc.text()));
        if (doc.remedy() != null) {
            texts.add(doc.remedy());
        }
        if (doc.title() != null) {
            texts.add(doc.title());
        }
        return texts;
    }

    /** Cuts, repeats, swaps and adds in one to eight places. */
    private static byte[] damaged(byte[] bytes, Random random) {
        var text = new StringBuilder(new String(bytes, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(8); i >= 0; i--) {
            int from = random.nextInt(text.length() + 1);
            int to = Math.min(text.length(), from + random.nextInt(200));
            switch (random.nextInt(4)) {
                case 0 -> text.delete(from, to);
                case 1 ->
                    text.insert(
                            random.nextInt(text.length() + 1),
                            text.substring(from, to).repeat(random.nextInt(9)));
                case 2 ->
                    text.insert(from, MARKS.get(random.nextInt(MARKS.size())).repeat(1 + random.nextInt(300)));
                default -> text.setLength(from);
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private static List<Path> pages() throws IOException {
        try (var files = Files.walk(Path.of("src/test/resources/docs"))) {
            return files.filter(file -> Files.isRegularFile(file) && !file.endsWith("expected.txt"))
                    .sorted()
                    .toList();
        }
    }
}
