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
 * What an import gives, as tests compare it.
 *
 * @param docs in the codebook's order
 * @param told all but the summary
 */
record Imported(List<Doc> docs, List<Diagnostic> told) {

    static Imported of(Codebook codebook, Path folder, String... names) {
        var sources = List.of(names).stream().map(Source::of).toList();
        var result = Documentation.add(codebook, sources, folder);
        var told = result.diagnostics().stream()
                .filter(diagnostic -> !diagnostic.file().equals("docs"))
                .toList();
        return new Imported(result.codebook().docs(), told);
    }

    /** @param name decides how the page is read */
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
     * For each doc a line with how it was joined, to what, and the title; below, the text behind {@code |} and the remedy
     * behind {@code >}; at the end what was told, behind {@code !}.
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
        told.forEach(diagnostic -> lines.add("! " + diagnostic));
        return String.join("\n", lines);
    }

    private static String line(Doc doc) {
        var value = doc.value() == null ? "-" : String.format("0x%08X", doc.value());
        return doc.match().word() + " " + doc.tableId() + " " + doc.name() + " " + value
                + (doc.title() == null ? "" : " \"" + doc.title() + "\"")
                + (doc.release() == null ? "" : " " + doc.release());
    }
}
