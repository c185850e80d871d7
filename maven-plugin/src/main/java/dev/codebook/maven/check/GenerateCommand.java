package dev.codebook.maven.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The command that runs {@code generate} with the parameters of an execution of another goal.
 *
 * @param execution the id of the execution that has the configuration
 * @param pom the absolute path of the POM of the project
 * @param base the absolute path of the folder in which Maven was started
 * @param properties the properties of the command line
 */
public record GenerateCommand(String execution, Path pom, String base, Map<?, ?> properties) {

    /** The id of a goal that was called on the command line, and has no execution in the POM. */
    private static final String NO_EXECUTION = "default-cli";

    /** Words that need no quotes in any shell. */
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./\\\\-]+");

    /** Returns the command line. */
    public String text() {
        var text = new StringBuilder("mvn ");
        var from = Path.of(base);
        var file = pom.startsWith(from) ? from.relativize(pom) : pom;
        if (!file.equals(Path.of("pom.xml"))) {
            text.append("-f ").append(quoted(file.toString())).append(' ');
        }
        text.append("codebook:generate");
        if (!execution.equals(NO_EXECUTION)) {
            text.append('@').append(execution);
        }
        var given = new TreeMap<String, String>();
        properties.forEach((name, value) -> given.put(name.toString(), value.toString()));
        given.forEach((name, value) -> {
            if (name.startsWith("codebook.")) {
                text.append(' ').append(quoted("-D" + name + "=" + value));
            }
        });
        return text.toString();
    }

    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : '"' + word.replace("\"", "\\\"") + '"';
    }
}
