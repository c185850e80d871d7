package dev.codebook.output.diff;

import dev.codebook.model.Codebook;
import dev.codebook.model.ProblemException;
import dev.codebook.model.Snapshots;
import dev.codebook.output.json.JsonReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Compares codebooks in JSON. The files are compared token by token, so the layout does not matter. The result lists
 * the changes of codes, release by release. If no code has changed, it lists the lines of the files that differ.
 */
public final class JsonComparison implements FileComparison {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public List<String> differences(Path old, Path now) throws ProblemException, IOException {
        var before = JsonReader.read(old);
        if (isSame(old, now)) {
            return List.of();
        }
        var differences = differences(before, JsonReader.read(now));
        return differences.isEmpty() ? new TextComparison().differences(old, now) : differences;
    }

    private static boolean isSame(Path one, Path other) throws IOException {
        try (var left = FACTORY.createParser(ObjectReadContext.empty(), one);
                var right = FACTORY.createParser(ObjectReadContext.empty(), other)) {
            JsonToken token;
            do {
                token = left.nextToken();
                if (token != right.nextToken() || !Objects.equals(text(left), text(right))) {
                    return false;
                }
            } while (token != null);
            return true;
        } catch (JacksonException e) {
            throw new IOException(e.getOriginalMessage(), e);
        }
    }

    private static String text(JsonParser json) {
        return json.currentToken() == null ? "" : json.getString();
    }

    private static List<String> differences(Codebook before, Codebook after) throws ProblemException {
        if (before.releases().size() == 1 && after.releases().size() == 1) {
            return changes(before, after);
        }
        var lines = new ArrayList<String>();
        var old = before.releaseNames();
        var now = after.releaseNames();
        old.stream().filter(name -> !now.contains(name)).forEach(name -> lines.add("- " + name));
        now.stream().filter(name -> !old.contains(name)).forEach(name -> lines.add("+ " + name));
        var then = Snapshots.of(before);
        var since = Snapshots.of(after);
        for (var name : now) {
            if (old.contains(name)) {
                lines.addAll(changes(then.of(name), since.of(name)));
            }
        }
        return lines;
    }

    private static List<String> changes(Codebook before, Codebook after) throws ProblemException {
        var difference = Difference.between(before, after);
        return difference.changes().isEmpty()
                ? List.of()
                : new TextDifference()
                        .render(difference)
                        .lines()
                        .filter(line -> !line.isEmpty())
                        .toList();
    }
}
