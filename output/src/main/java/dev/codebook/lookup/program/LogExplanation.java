package dev.codebook.lookup.program;

import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.answer.ExplanationFormat;
import dev.codebook.lookup.explain.LogDecoder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;

/** The command {@code explain}. */
final class LogExplanation {

    private LogExplanation() {}

    /**
     * Explains the codes in a log, and prints each line as soon as it is read.
     *
     * @throws UsageException if the log does not exist, or if the format is not known
     * @throws IOException if the log cannot be read
     */
    static boolean run(Arguments arguments, Lookup lookup, PrintStream out) throws UsageException, IOException {
        var format = format(arguments.format());
        var screen = Screen.current();
        var name = arguments.inputs().get(0);
        try (var in = open(name);
                var log = LogDecoder.open(in)) {
            return format.explain(log, lookup, out, screen.isColoured(), screen.width());
        } catch (IOException e) {
            throw new IOException(name + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(String name) throws UsageException, IOException {
        if (name.equals("-")) {
            return System.in;
        }
        try {
            var file = Path.of(name);
            if (Files.isDirectory(file)) {
                throw new UsageException(name + " is a folder: expected a log");
            }
            return Files.newInputStream(file);
        } catch (NoSuchFileException e) {
            throw new UsageException(name + " does not exist: expected a log, or - for standard input");
        } catch (InvalidPathException e) {
            throw new UsageException(name + " is not a path: " + e.getReason());
        }
    }

    private static ExplanationFormat format(String name) throws UsageException {
        var known = new ArrayList<String>();
        for (var format : ExplanationFormat.values()) {
            if (name.isEmpty() || format.word().equals(name)) {
                return format;
            }
            known.add(format.word());
        }
        throw new UsageException("unknown format " + name + " of explain: expected one of " + String.join(", ", known));
    }
}
