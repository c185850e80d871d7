package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The documentation and the sources avoid the phrases listed in {@code house-english.tsv}. A phrase is also found if a line
 * break or the start of a comment line separates its words.
 */
class HouseEnglishTest {

    private static final Path ROOT = Path.of("..");
    private static final Path LIST = Path.of("src/test/resources/dev/codebook/maven/house-english.tsv");

    /** The text of these files is part of the output, whose bytes are stable. */
    private static final List<Path> TEMPLATES = Stream.of("java", "sqlite")
            .map(ROOT.resolve("output/src/main/resources/dev/codebook/output")::resolve)
            .toList();

    private static final List<String> MODULES = List.of("grammar", "generator", "output", "maven-plugin");
    private static final Pattern SOURCE = Pattern.compile(".*\\.(java|js|g4|html|sql)");
    private static final Pattern LINE_START = Pattern.compile("^\\s*(\\*|//+|--)?\\s*");

    private record Phrase(Pattern pattern, String instead) {}

    @Test
    void noPhraseOfTheListIsUsed() throws IOException {
        var phrases = phrases();
        var found = new ArrayList<String>();
        for (var file : files()) {
            found.addAll(find(phrases, file));
        }

        assertThat(found).as("phrases to rewrite").isEmpty();
    }

    private static List<Phrase> phrases() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(cells -> new Phrase(Pattern.compile(cells[0], Pattern.CASE_INSENSITIVE), cells[1]))
                .toList();
    }

    private static List<Path> files() throws IOException {
        var files = new ArrayList<>(Manual.documents());
        for (var module : MODULES) {
            try (Stream<Path> sources = Files.walk(ROOT.resolve(module).resolve("src/main"))) {
                sources.filter(file -> SOURCE.matcher(file.toString()).matches())
                        .filter(file -> TEMPLATES.stream().noneMatch(file::startsWith))
                        .forEach(files::add);
            }
        }
        return files;
    }

    private static List<String> find(List<Phrase> phrases, Path file) {
        var text = new StringBuilder();
        var starts = new TreeMap<Integer, Integer>();
        int number = 0;
        for (var line : Manual.text(file).lines().toList()) {
            starts.put(text.length(), ++number);
            // CONTRIBUTING.md lists the phrases in the left column of a table.
            if (!line.startsWith("| ") || !file.endsWith("CONTRIBUTING.md")) {
                text.append(LINE_START.matcher(line).replaceFirst("")).append(' ');
            }
        }
        var found = new ArrayList<String>();
        for (var phrase : phrases) {
            phrase.pattern()
                    .matcher(text)
                    .results()
                    .forEach(match -> found.add(
                            file + ":" + starts.floorEntry(match.start()).getValue() + ": " + match.group() + " -> "
                                    + phrase.instead()));
        }
        return found;
    }
}
