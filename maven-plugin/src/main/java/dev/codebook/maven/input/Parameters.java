package dev.codebook.maven.input;

import dev.codebook.generator.tables.Catalogue;
import dev.codebook.generator.tables.CatalogueReader;
import dev.codebook.lookup.answer.AnswerFormat;
import dev.codebook.lookup.answer.ExplanationFormat;
import dev.codebook.maven.lookup.ExplainRequest;
import dev.codebook.model.Code;
import dev.codebook.model.Diagnostic;
import dev.codebook.model.ProblemException;
import dev.codebook.output.Formats;
import dev.codebook.output.diff.DifferenceFormat;
import dev.codebook.output.file.CodebookWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads parameters as users write them, and remembers every mistake, so that all are told at once. */
public final class Parameters {

    /** It becomes a part of file names, and a word in every format. */
    private static final Pattern RELEASE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]*");

    /** A number with its sign, prefix and suffix, or a name of several words or with stars. */
    private static final Pattern CODE =
            Pattern.compile("[+-]?[0-9][0-9A-Za-z]*|[0-9A-Fa-f]{8}|&[Hh]\\w+&?|\\w*[_*][\\w*]*");

    private final List<Diagnostic> mistakes = new ArrayList<>();

    /** {@code codes} or {@code constants}. */
    private Code.Scope scope(String word) {
        return switch (word) {
            case "codes" -> Code.Scope.CODE;
            case "constants" -> Code.Scope.CONSTANT;
            default -> {
                mistake("scope", "no scope '" + word + "': expected codes or constants");
                yield Code.Scope.CODE;
            }
        };
    }

    /**
     * The writers of formats, each once.
     *
     * @param names as users write them
     * @param packageName for those that write Java
     * @param module whether Java is to be a module
     */
    public List<CodebookWriter> writers(List<String> names, String packageName, boolean module) {
        var formats = formats(packageName, module);
        var known = formats.names();
        if (names.isEmpty()) {
            mistake("formats", "empty: expected some of " + String.join(", ", known));
        }
        var wanted = names.stream().map(Parameters::word).distinct().toList();
        wanted.stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> mistake(
                        "formats", "there is no format '" + name + "': expected some of " + String.join(", ", known)));
        return formats.writers(wanted.stream().filter(known::contains).toList());
    }

    /** The Java writer knows which packages it can write. */
    private Formats formats(String packageName, boolean module) {
        try {
            return new Formats(packageName, module);
        } catch (IllegalArgumentException e) {
            mistake("packageName", String.valueOf(e.getMessage()));
            return new Formats("any", false);
        }
    }

    /** What to read. */
    public Input input(
            List<String> sdks,
            List<String> releases,
            List<String> codebooks,
            List<String> headers,
            String scope,
            Catalogue catalogue) {
        sdks.stream()
                .filter(String::isBlank)
                .forEach(blank -> mistake(
                        "sdk", "empty: name a folder, an archive or mingw-w64, or leave it out for what is installed"));
        releases.stream()
                .filter(name -> !RELEASE_NAME.matcher(name).matches())
                .forEach(name -> mistake(
                        "release",
                        "'" + name + "' is no name of a release: expected one such as 10.0.16299.0, or all"));
        codebooks.stream()
                .filter(String::isBlank)
                .forEach(blank -> mistake("codebook", "empty: name a codebook.json, or leave it out"));
        return new Input(sdks, releases, codebooks, headers, scope(scope), catalogue);
    }

    /**
     * Codebook's catalogue, with the tables of a file of the user's.
     *
     * @param file as the user names it, or null
     * @param base where a relative path begins
     */
    public Catalogue catalogue(@Nullable String file, Path base) {
        if (file == null) {
            return Catalogue.builtIn();
        }
        try {
            var text = Files.readString(base.resolve(file));
            return CatalogueReader.read(file, text, Catalogue.builtIn(), mistakes::add);
        } catch (NoSuchFileException e) {
            mistake("catalogue", file + " is not there: expected a JSON file with code tables");
        } catch (InvalidPathException | IOException e) {
            mistake("catalogue", file + " cannot be read: " + e.getMessage());
        }
        return Catalogue.builtIn();
    }

    /** A way to say what is otherwise. */
    public DifferenceFormat differenceFormat(String name) {
        return format(name, DifferenceFormat.ALL, DifferenceFormat::name);
    }

    /**
     * What to look up, one input each: commas part them, and blanks where there are numbers and names only, since a message
     * has them too.
     *
     * @param text as the user writes it, or null
     */
    public List<String> codes(@Nullable String text) {
        var codes = new ArrayList<String>();
        for (var part : (text == null ? "" : text).split(",", -1)) {
            var words = part.strip().split("\\s+", -1);
            codes.addAll(Stream.of(words).allMatch(CODE.asMatchPredicate()) ? List.of(words) : List.of(part.strip()));
        }
        codes.removeIf(String::isEmpty);
        if (codes.isEmpty()) {
            mistake("code", "missing: say what to look up, such as -Dcodebook.code=80192ee7");
        }
        return codes;
    }

    /** A way to say what inputs can mean. */
    public AnswerFormat answerFormat(String name) {
        return format(name, AnswerFormat.ALL, AnswerFormat::name);
    }

    /**
     * What to explain.
     *
     * @param file as the user names it, {@code -} for standard input, or null
     * @param line the text itself, or null
     * @param base where a relative path begins
     */
    public ExplainRequest explainRequest(@Nullable String file, @Nullable String line, String format, Path base) {
        if (file == null && line == null) {
            mistake(
                    "file",
                    "missing: name a log, such as -Dcodebook.file=setup.log, or - for standard input; or give a text with"
                            + " -Dcodebook.line");
        } else if (file != null && line != null) {
            mistake("file", "both codebook.file and codebook.line are given: expected one of them");
        }
        return new ExplainRequest(
                file == null || file.equals("-") ? null : log(file, base),
                String.valueOf(file),
                line,
                format(format, ExplanationFormat.ALL, ExplanationFormat::name));
    }

    private @Nullable Path log(String file, Path base) {
        try {
            return base.resolve(file);
        } catch (InvalidPathException e) {
            mistake("file", "not a path: " + e.getReason());
            return null;
        }
    }

    /** The format of a name; where there is none, which is a mistake, the first one. */
    private <T> T format(String name, List<T> formats, Function<T, String> nameOf) {
        return formats.stream()
                .filter(format -> nameOf.apply(format).equals(word(name)))
                .findFirst()
                .orElseGet(() -> {
                    var names = formats.stream().map(nameOf).collect(Collectors.joining(", "));
                    mistake("format", "there is no format '" + name + "': expected one of " + names);
                    return formats.get(0);
                });
    }

    /** Ends the reading. */
    public void check() throws ProblemException {
        if (!mistakes.isEmpty()) {
            throw new ProblemException(mistakes);
        }
    }

    private void mistake(String parameter, String message) {
        mistakes.add(Diagnostic.error("codebook." + parameter, message));
    }

    /** A word as it is compared. */
    public static String word(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }
}
