package dev.codebook.docs;

import dev.codebook.docs.Documentation.Source;
import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Doc;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The result of an import, in a form that tests can compare.
 *
 * @param docs the docs in the codebook's order
 * @param diagnostics all but the summary
 */
record Imported(List<Doc> docs, List<Diagnostic> diagnostics) {

    static Imported of(Codebook codebook, Path folder, String... names) {
        var sources = List.of(names).stream().map(Source::of).toList();
        var result = Documentation.add(codebook, sources, folder);
        var diagnostics = result.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.file().equals("docs"))
                .toList();
        return new Imported(result.codebook().docs(), diagnostics);
    }

    /** @param name the file name, which determines the format of the page */
    static Imported of(Codebook codebook, Path folder, String name, String page) {
        return of(codebook, folder, name, page.getBytes(StandardCharsets.UTF_8));
    }

    static Imported of(Codebook codebook, Path folder, String name, byte[] page) {
        try {
            Files.write(folder.resolve(name), page);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return of(codebook, folder, name);
    }

    /**
     * Returns a line for each doc with its match, its code and its title, followed by the lines of the text after {@code |}
     * and of the remedy after {@code >}; and at the end a line for each diagnostic after {@code !}.
     */
    String text() {
        var lines = new ArrayList<String>();
        for (var doc : docs) {
            lines.add(line(doc));
            doc.text().lines().map(line -> ("| " + line).stripTrailing()).forEach(lines::add);
            if (doc.remedy() != null) {
                doc.remedy().lines().map(line -> ("> " + line).stripTrailing()).forEach(lines::add);
            }
        }
        diagnostics.forEach(diagnostic -> lines.add("! " + diagnostic));
        return String.join("\n", lines);
    }

    private static String line(Doc doc) {
        var value = doc.value() == null ? "-" : String.format("0x%08X", doc.value());
        return doc.match().word() + " " + doc.tableId() + " " + doc.name() + " " + value
                + (doc.title() == null ? "" : " \"" + doc.title() + "\"")
                + (doc.release() == null ? "" : " " + doc.release());
    }
}
