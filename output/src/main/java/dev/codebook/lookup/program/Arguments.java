package dev.codebook.lookup.program;

import java.util.ArrayList;
import java.util.List;

/** The arguments of the program: options, a command, and inputs. */
final class Arguments {

    private static final String EXPLAIN = "explain";

    private final List<String> inputs = new ArrayList<>();
    private boolean isExplain;
    private boolean isHelp;
    private boolean isVersion;
    private String release = "";
    private String format = "";

    private Arguments() {}

    /**
     * Parses the arguments.
     *
     * @throws UsageException if an argument is not known, or if an input is missing
     */
    static Arguments parse(String... arguments) throws UsageException {
        var parsed = new Arguments();
        boolean areOptions = true;
        for (int i = 0; i < arguments.length; i++) {
            var argument = arguments[i];
            if (!areOptions || !isOption(argument)) {
                parsed.addInput(argument, areOptions);
            } else if (argument.equals("--")) {
                areOptions = false;
            } else if (argument.equals("--help")) {
                parsed.isHelp = true;
            } else if (argument.equals("--version")) {
                parsed.isVersion = true;
            } else {
                int equals = argument.indexOf('=');
                var option = equals < 0 ? argument : argument.substring(0, equals);
                parsed.check(option);
                if (equals < 0 && ++i == arguments.length) {
                    throw new UsageException(option + " has no value: expected one after it");
                }
                parsed.set(option, equals < 0 ? arguments[i] : argument.substring(equals + 1));
            }
        }
        parsed.checkInputs();
        return parsed;
    }

    /** Returns whether an argument is an option. A minus before a digit is the sign of a number. */
    private static boolean isOption(String argument) {
        return argument.length() > 1 && argument.charAt(0) == '-' && Character.digit(argument.charAt(1), 10) < 0;
    }

    private void addInput(String input, boolean isFirstOfOptions) throws UsageException {
        if (isFirstOfOptions && !isExplain && inputs.isEmpty() && input.equals(EXPLAIN)) {
            isExplain = true;
        } else if (input.isBlank()) {
            throw new UsageException("an input is empty: expected a number, a name, or words of a message");
        } else {
            inputs.add(input);
        }
    }

    private void check(String option) throws UsageException {
        switch (option) {
            case "--release", "--language", "--format" -> {}
            default ->
                throw new UsageException("unknown option " + option
                        + ": expected --release, --language, --format, --help or --version, or -- before an input that"
                        + " starts with a minus");
        }
    }

    private void set(String option, String value) throws UsageException {
        switch (option) {
            case "--release" -> release = value;
            case "--format" -> format = value;
            default -> checkLanguage(value);
        }
    }

    /** Accepts English and its variants, such as {@code en-US}: the messages of headers are in English. */
    private static void checkLanguage(String tag) throws UsageException {
        boolean isEnglish = tag.regionMatches(true, 0, "en", 0, 2)
                && (tag.length() == 2 || tag.charAt(2) == '-' || tag.charAt(2) == '_');
        if (!isEnglish) {
            throw new UsageException("no messages in the language " + tag + ": this codebook has en");
        }
    }

    private void checkInputs() throws UsageException {
        if (isHelp || isVersion) {
            return;
        }
        if (isExplain && inputs.size() != 1) {
            throw new UsageException("explain expects one file, or - for standard input");
        }
        if (inputs.isEmpty()) {
            throw new UsageException("no input: expected a number, a name, or words of a message");
        }
    }

    boolean isHelp() {
        return isHelp;
    }

    boolean isVersion() {
        return isVersion;
    }

    /** Returns whether to explain a log, which is the only input, and not to look inputs up. */
    boolean isExplain() {
        return isExplain;
    }

    List<String> inputs() {
        return inputs;
    }

    /** Returns the name of the only release to look at; empty for all releases. */
    String release() {
        return release;
    }

    /** Returns the name of the format; empty for the default. */
    String format() {
        return format;
    }
}
