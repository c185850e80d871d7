package dev.codebook.maven.check;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The command that generates what an execution of another goal was told of, from where the build runs.
 *
 * @param execution the id of the execution, whose configuration is taken
 * @param pom of the project
 * @param base the folder that Maven was started in, absolute
 * @param properties what was given on the command line
 */
public record GenerateCommand(String execution, Path pom, String base, Map<?, ?> properties) {

    /** That of a goal from the command line, which is no execution of the POM. */
    private static final String NO_EXECUTION = "default-cli";

    /** What no shell reads as anything but itself. */
    private static final Pattern PLAIN = Pattern.compile("[\\w@%+=:,./\\\\-]+");

    /** As it is typed. */
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
