package dev.codebook.lookup.program;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.answer.AnswerFormat;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The program {@code codebook.jar}: looks up its arguments, or explains a log. */
public final class Main {

    /** The exit status if at least one input was found. */
    private static final int FOUND = 0;

    /** The exit status if nothing was found. */
    private static final int NOTHING_FOUND = 1;

    /** The exit status for wrong use, and for files that cannot be read or written. */
    private static final int ERROR = 2;

    private static final String HELP = """
            Looks up the error, status and result codes of the Windows SDK.

            java -jar codebook.jar [options] <input>...
            java -jar codebook.jar [options] explain <file>

            An input is a number in any notation (80192ee7, -2147024891, 0x5), a name, a pattern such as
            ERROR_INTERNET_*, or words of a message in quotation marks. explain finds the codes in a log file; the
            file - is standard input.

            --release NAME    looks at one release of the codebook only; --version lists the releases
            --language TAG    the language of the messages; the messages of headers are in English (en)
            --format FORMAT   text, json, markdown or csv; of explain, text or json
            --help            prints this text
            --version         prints the version, the releases and the number of codes
            --                ends the options: what follows is an input, even if it starts with a minus

            Exit status: 0 if at least one input was found, 1 if none was, 2 after an error.
            """;

    private Main() {}

    /**
     * Runs the program, and exits with its status.
     *
     * @param arguments the options and inputs, as {@code --help} describes them
     */
    public static void main(String[] arguments) {
        new Preloader().start();
        int status = run(arguments);
        if (status != 0) {
            System.exit(status);
        }
    }

    private static int run(String... arguments) {
        try {
            var out = StandardOutput.open();
            int status = run(Arguments.parse(arguments), out);
            out.flush();
            return status;
        } catch (UsageException | IllegalArgumentException e) {
            return error(String.valueOf(e.getMessage()) + "\nSee java -jar codebook.jar --help");
        } catch (UncheckedIOException e) {
            return StandardOutput.isClosed(e) ? FOUND : error(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            return error(String.valueOf(e.getMessage()));
        }
    }

    private static int error(String message) {
        System.err.println("codebook: " + message);
        return ERROR;
    }

    private static int run(Arguments arguments, PrintStream out) throws UsageException, IOException {
        if (arguments.isHelp()) {
            out.print(HELP);
            return FOUND;
        }
        var lookup = new Lookup(new IndexFiles(System.getProperty("java.class.path")), arguments.release());
        if (arguments.isVersion()) {
            out.print(version(lookup));
            return FOUND;
        }
        if (arguments.isExplain()) {
            return LogExplanation.run(arguments, lookup, out) ? FOUND : NOTHING_FOUND;
        }
        var format = format(arguments.format());
        List<Answer> answers = new ArrayList<>();
        boolean isFound = false;
        for (var input : arguments.inputs()) {
            var answer = lookup.answer(input);
            answers.add(answer);
            isFound |= answer.isFound();
        }
        var screen = Screen.current();
        out.print(format.render(lookup, answers, screen.isColoured(), screen.width()));
        return isFound ? FOUND : NOTHING_FOUND;
    }

    private static AnswerFormat format(String name) throws UsageException {
        var known = new ArrayList<String>();
        for (var format : AnswerFormat.values()) {
            if (name.isEmpty() || format.word().equals(name)) {
                return format;
            }
            known.add(format.word());
        }
        throw new UsageException("unknown format " + name + ": expected one of " + String.join(", ", known));
    }

    private static String version(Lookup lookup) {
        var version = Main.class.getPackage().getImplementationVersion();
        return "Codebook " + version + ", " + lookup.count() + " codes of " + String.join(", ", lookup.releases())
                + "\n";
    }
}
