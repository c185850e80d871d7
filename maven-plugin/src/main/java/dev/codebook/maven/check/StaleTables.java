package dev.codebook.maven.check;

import dev.codebook.maven.terminal.Quantity;
import java.nio.file.Path;
import java.util.List;

/**
 * Committed tables that differ from the tables generated from the headers.
 *
 * @param folder the folder of the tables
 * @param differences lines, the most informative first
 * @param command the command that brings the tables up to date
 */
public record StaleTables(Path folder, List<String> differences, String command) {

    /** A message in the log of a build should not be longer. */
    private static final int MOST_LINES = 40;

    /** Returns the error message. */
    public String message() {
        var text = new StringBuilder(folder.toString()).append(" differs from what the headers give:\n");
        differences.stream().limit(MOST_LINES).forEach(line -> text.append(line).append('\n'));
        int more = differences.size() - MOST_LINES;
        if (more > 0) {
            text.append("... and ").append(Quantity.of(more, "line")).append(" more\n");
        }
        return text.append("To bring it up to date: ").append(command).toString();
    }
}
