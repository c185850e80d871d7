package dev.codebook.maven.check;

import dev.codebook.maven.generate.GenerateResult;
import java.nio.file.Path;
import java.util.List;

/**
 * Tables that are not what the headers give.
 *
 * @param folder in which they are
 * @param differences lines, the most telling ones first
 * @param command what brings the tables up to date
 */
public record StaleTables(Path folder, List<String> differences, String command) {

    /** How many lines a person reads in the log of a build. */
    private static final int MOST_LINES = 40;

    /** What a user is told. */
    public String message() {
        var text = new StringBuilder(folder.toString()).append(" is not what the headers give:\n");
        differences.stream().limit(MOST_LINES).forEach(line -> text.append(line).append('\n'));
        int more = differences.size() - MOST_LINES;
        if (more > 0) {
            text.append("... and ").append(GenerateResult.count(more, "line")).append(" more\n");
        }
        return text.append("This brings it up to date: ").append(command).toString();
    }
}
