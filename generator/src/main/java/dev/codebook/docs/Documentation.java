package dev.codebook.docs;

import dev.codebook.model.Codebook;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import dev.codebook.model.Doc;
import dev.codebook.model.Doc.Match;
import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** Adds the descriptions of codes in pages and remedies files to a codebook. */
public final class Documentation {

    private final KnownCodes known;

    private Documentation(Codebook codebook) {
        this.known = new KnownCodes(codebook);
    }

    /**
     * A file or folder to read.
     *
     * @param name the name in messages and outputs, a path or a URL
     * @param place the path of the file or folder
     */
    public record Source(String name, String place) implements Serializable {

        private static final long serialVersionUID = 1;

        /** Returns the source for a path that a user gave. An absolute path is local: its name is its last segment. */
        public static Source of(String path) {
            var slashed = path.replace('\\', '/').replaceFirst("/+$", "");
            boolean isAbsolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:/.*");
            return new Source(isAbsolute ? slashed.substring(slashed.lastIndexOf('/') + 1) : slashed, path);
        }
    }

    /**
     * The result of an import.
     *
     * @param codebook the codebook including the imported docs
     * @param diagnostics the sorted diagnostics; an error means that the user has to correct a source
     */
    public record Result(Codebook codebook, List<Diagnostic> diagnostics) {}

    private record FileDocs(PageFile file, List<Doc> docs, List<Diagnostic> diagnostics) {}

    /**
     * Reads pages and remedies and joins them to codes. The docs of a page replace the docs of the same page in the
     * codebook. Files are read in parallel; the result does not depend on the order.
     *
     * @param sources the files and folders to read
     * @param base the folder against which relative paths are resolved
     */
    public static Result add(Codebook codebook, List<Source> sources, Path base) {
        return add(codebook, sources, base, file -> true);
    }

    /** Reads and joins only remedies, which the user has written; the texts of pages belong to their owners. */
    public static Result addRemedies(Codebook codebook, List<Source> sources, Path base) {
        return add(codebook, sources, base, file -> Remedies.isYaml(file.name()));
    }

    private static Result add(Codebook codebook, List<Source> sources, Path base, Predicate<PageFile> wanted) {
        var diagnostics = new ArrayList<Diagnostic>();
        var files = sources.stream()
                .flatMap(source -> PageFile.of(source, base, diagnostics::add).stream())
                .filter(wanted)
                .toList();
        var documentation = new Documentation(codebook);
        var imported = files.parallelStream().map(documentation::read).toList();
        imported.forEach(each -> diagnostics.addAll(each.diagnostics));
        var docs = imported.stream().flatMap(each -> each.docs.stream()).toList();
        diagnostics.add(summary(imported, docs));
        return new Result(with(codebook, docs), diagnostics.stream().sorted().toList());
    }

    private static Codebook with(Codebook codebook, List<Doc> docs) {
        var replaced = docs.stream().map(Doc::url).collect(Collectors.toSet());
        var kept = codebook.docs().stream().filter(doc -> !replaced.contains(doc.url()));
        return new Codebook(
                codebook.releases(),
                codebook.tables(),
                codebook.facilities(),
                codebook.ledger(),
                Stream.concat(kept, docs.stream()).distinct().toList());
    }

    private static Diagnostic summary(List<FileDocs> imported, List<Doc> docs) {
        long used = imported.stream().filter(each -> !each.docs.isEmpty()).count();
        var matches = Stream.of(Match.values())
                .map(match -> String.format(
                        Locale.ROOT,
                        "%s %,d",
                        match.word(),
                        docs.stream().filter(doc -> doc.match() == match).count()))
                .collect(Collectors.joining(", "));
        return new Diagnostic(
                "docs",
                0,
                0,
                Severity.NOTE,
                String.format(Locale.ROOT, "%,d of %,d files describe codes: %s", used, imported.size(), matches));
    }

    private FileDocs read(PageFile file) {
        var diagnostics = new ArrayList<Diagnostic>();
        try {
            var bytes = Files.readAllBytes(file.path());
            var findings = findings(file, bytes, diagnostics::add);
            var joined = CodeMatcher.join(known, file.name(), findings);
            diagnostics.addAll(joined.diagnostics());
            if (file.isNamed() && joined.docs().isEmpty() && diagnostics.isEmpty()) {
                diagnostics.add(new Diagnostic(
                        file.name(),
                        0,
                        0,
                        Severity.WARNING,
                        "no code found: expected a table, list or section that names codes"));
            }
            return new FileDocs(file, joined.docs(), diagnostics);
        } catch (IOException e) {
            diagnostics.add(PageFile.problem(file.name(), "cannot be read: " + e.getMessage()));
            return new FileDocs(file, List.of(), diagnostics);
        }
    }

    private List<PageFinding> findings(PageFile file, byte[] bytes, Consumer<Diagnostic> problems) {
        if (Remedies.isYaml(file.name())) {
            return Remedies.read(file.name(), PageDecoder.decode(bytes), problems);
        }
        return PageReader.read(file.name(), bytes, problems).map(this::findings).orElse(List.of());
    }

    private List<PageFinding> findings(Page page) {
        Set<Element> taken = new HashSet<>();
        var findings = new ArrayList<PageFinding>();
        for (var importer : Importer.ALL) {
            findings.addAll(importer.find(page, known::has, taken));
        }
        return findings;
    }
}
