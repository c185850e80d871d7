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

/** Adds to a codebook what pages and remedies say of its codes. */
public final class Documentation {

    private final KnownCodes known;

    private Documentation(Codebook codebook) {
        this.known = new KnownCodes(codebook);
    }

    /**
     * Something to read.
     *
     * @param name what users call it, and where readers find it: a path, a URL
     * @param place the path of a file or folder
     */
    public record Source(String name, String place) implements Serializable {

        private static final long serialVersionUID = 1;

        /** A file or folder as a user names it; of an absolute path, which is the machine's, only the end is told. */
        public static Source of(String path) {
            var slashed = path.replace('\\', '/').replaceFirst("/+$", "");
            boolean isAbsolute = slashed.startsWith("/") || slashed.matches("[A-Za-z]:/.*");
            return new Source(isAbsolute ? slashed.substring(slashed.lastIndexOf('/') + 1) : slashed, path);
        }
    }

    /**
     * What came out.
     *
     * @param codebook with the docs
     * @param diagnostics sorted; where one is an error, the user has to put something right
     */
    public record Result(Codebook codebook, List<Diagnostic> diagnostics) {}

    /** What one file says. */
    private record Said(PageFile file, List<Doc> docs, List<Diagnostic> diagnostics) {}

    /**
     * Reads pages and joins what they say to codes. A page that was read for the codebook before is read anew. Pages are
     * read by all processors; the result does not depend on it.
     *
     * @param sources files and folders
     * @param base where relative paths begin
     */
    public static Result add(Codebook codebook, List<Source> sources, Path base) {
        return add(codebook, sources, base, file -> true);
    }

    /** The same of remedies alone, which are the user's own: the texts of pages are their owner's. */
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
        var said = files.parallelStream().map(documentation::read).toList();
        said.forEach(each -> diagnostics.addAll(each.diagnostics));
        var docs = said.stream().flatMap(each -> each.docs.stream()).toList();
        diagnostics.add(summary(said, docs));
        return new Result(with(codebook, docs), diagnostics.stream().sorted().toList());
    }

    private static Codebook with(Codebook codebook, List<Doc> docs) {
        var anew = docs.stream().map(Doc::url).collect(Collectors.toSet());
        var kept = codebook.docs().stream().filter(doc -> !anew.contains(doc.url()));
        return new Codebook(
                codebook.releases(),
                codebook.tables(),
                codebook.facilities(),
                codebook.ledger(),
                Stream.concat(kept, docs.stream()).distinct().toList());
    }

    private static Diagnostic summary(List<Said> said, List<Doc> docs) {
        long saying = said.stream().filter(each -> !each.docs.isEmpty()).count();
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
                String.format(
                        Locale.ROOT, "of %,d files %,d say something of codes: %s", said.size(), saying, matches));
    }

    private Said read(PageFile file) {
        var diagnostics = new ArrayList<Diagnostic>();
        try {
            var bytes = Files.readAllBytes(file.path());
            var findings = findings(file, bytes, diagnostics::add);
            var joined = Joiner.join(known, file.name(), findings);
            diagnostics.addAll(joined.diagnostics());
            if (file.isNamed() && joined.docs().isEmpty() && diagnostics.isEmpty()) {
                diagnostics.add(new Diagnostic(file.name(), 0, 0, Severity.WARNING, "no code was found in it"));
            }
            return new Said(file, joined.docs(), diagnostics);
        } catch (IOException e) {
            diagnostics.add(PageFile.problem(file.name(), "cannot be read: " + e.getMessage()));
            return new Said(file, List.of(), diagnostics);
        }
    }

    private List<PageFinding> findings(PageFile file, byte[] bytes, Consumer<Diagnostic> problems) {
        if (Remedies.isYaml(file.name())) {
            return Remedies.read(file.name(), Decoding.decode(bytes), problems);
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
