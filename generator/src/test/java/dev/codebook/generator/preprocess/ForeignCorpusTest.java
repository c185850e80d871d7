package dev.codebook.generator.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.generator.clang.Clang;
import dev.codebook.grammar.HeaderReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * Preprocesses the C files of a test suite of another preprocessor and compares the tokens with the output of
 * {@code clang -E -P}. Runs with {@code -Dpreprocessor.corpus=<folder>}, for instance the folder
 * {@code gcc/testsuite/gcc.dg/cpp} of the sources of GCC (Debian's {@code gcc-12-source}). Nothing of the suite is part
 * of this project.
 *
 * <p>A file that clang rejects has no expected output and is not a case. {@code foreign-corpus-exclusions.tsv} lists
 * the files whose tokens differ, each with the reason. A listed file that does not differ fails the test.
 */
@DisplayName("a foreign corpus")
@EnabledIfSystemProperty(named = "preprocessor.corpus", matches = ".+")
class ForeignCorpusTest {

    @TempDir
    Path copies;

    @Test
    @DisplayName("has the same tokens as in clang's output")
    void agreesWithClang() throws IOException, InterruptedException {
        Clang.required();
        var folder = Path.of(System.getProperty("preprocessor.corpus"));
        var exclusions = exclusions();
        var differences = new ArrayList<String>();
        int passed = 0;
        int rejected = 0;
        for (var file : files(folder)) {
            var name = file.getFileName().toString();
            var copy = copies.resolve(name);
            Files.write(copy, PreprocessedText.withoutSystemIncludes(Files.readAllBytes(file)));
            var expected = Clang.preprocessed(copy, folder);
            if (expected.isEmpty()) {
                rejected++;
                continue;
            }
            var actual = Macros.print(new PreprocessedText(folder).of(copy)).replace("::", ": :");
            boolean isSame = actual.equals(print(expected.get()));
            if (isSame && exclusions.containsKey(name)) {
                differences.add(name + " is listed as an exclusion, but its tokens do not differ");
            } else if (!isSame && !exclusions.containsKey(name)) {
                differences.add(name + "\n   is " + actual + "\nclang " + print(expected.get()));
            }
            passed += isSame ? 1 : 0;
        }
        System.out.println("foreign corpus: " + passed + " files with the same tokens, " + rejected
                + " rejected by clang, excluded " + byReason(exclusions));

        assertThat(passed).as("cases in " + folder).isPositive();
        assertThat(differences).isEmpty();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".c")).sorted().toList();
        }
    }

    /** Returns the tokens of the compiler's output, without the directives that it leaves in the text. */
    private static String print(List<String> lines) {
        var reader = new HeaderReader();
        return lines.stream()
                .filter(line -> !line.matches("\\s*#\\s*(pragma|ident).*"))
                .flatMap(line -> reader.tokens(line).stream())
                .map(token -> token.is("::") ? ": :" : token.text()) // not a token in C
                .collect(Collectors.joining(" "));
    }

    private static Map<String, Long> byReason(Map<String, String> exclusions) {
        return exclusions.values().stream()
                .collect(Collectors.groupingBy(reason -> reason, TreeMap::new, Collectors.counting()));
    }

    private static Map<String, String> exclusions() throws IOException {
        var exclusions = new LinkedHashMap<String, String>();
        try (var reader = new BufferedReader(new InputStreamReader(
                ForeignCorpusTest.class.getResourceAsStream("foreign-corpus-exclusions.tsv"),
                StandardCharsets.UTF_8))) {
            for (var line : reader.lines().filter(each -> !each.startsWith("#")).toList()) {
                var fields = line.split("\t", -1);
                assertThat(fields).as("file name and reason").hasSize(2);
                exclusions.put(fields[0], fields[1]);
            }
        }
        return exclusions;
    }
}
