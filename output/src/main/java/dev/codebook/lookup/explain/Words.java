package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The words of the file words.tsv, which describes its format. */
final class Words {

    private static final String FILE = "words.tsv";
    private static final String HEADER = "header:";

    /** The words with a role, in all languages. */
    private static final WordTree<Announcement> ROLES = new WordTree<>();

    /** The words that make the number before them a count. */
    private static final WordTree<Boolean> UNITS = new WordTree<>();

    private static final WordTree<Boolean> REASON_PHRASES = new WordTree<>();
    private static final WordTree<List<String>> COMPONENTS = new WordTree<>();

    static {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(FILE));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .map(line -> line.split("\t", 2))
                    .forEach(row -> add(row[0], row[1].split(" ", 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Words() {}

    /** A word with a role, or the end of a word. */
    record Announcement(WordRole role, int length) {}

    private static void add(String role, String[] words) {
        for (var word : words) {
            if (role.startsWith(HEADER)) {
                COMPONENTS.put(word, List.of(role.substring(HEADER.length()).split(",", 0)), false);
            } else if (role.equals("unit")) {
                UNITS.put(word, true, false);
            } else if (role.equals("reason-phrase")) {
                REASON_PHRASES.put(word, true, false);
            } else {
                boolean isEnd = word.charAt(0) == '-';
                var letters = isEnd ? word.substring(1) : word;
                var announced = WordRole.valueOf(role.toUpperCase(Locale.ROOT));
                ROLES.put(letters, new Announcement(announced, letters.length()), isEnd);
            }
        }
    }

    /** Returns the announcement in a word between two offsets, which can be its end; null if it has no role. */
    static @Nullable Announcement announcement(char[] text, int start, int end) {
        return ROLES.longest(text, start, end);
    }

    /** Returns whether a number before the word between two offsets is a count: {@code 3 times}. */
    static boolean isUnit(char[] text, int start, int end) {
        return UNITS.get(text, start, end) != null;
    }

    /** Returns whether the word between two offsets is the first of an HTTP reason phrase: {@code Not Found}. */
    static boolean isReasonPhrase(char[] text, int start, int end) {
        return REASON_PHRASES.get(text, start, end) != null;
    }

    /** Returns the file names of the headers with the codes of the component that a word names; usually none. */
    static List<String> headers(char[] text, int start, int end) {
        var named = COMPONENTS.get(text, start, end);
        return named == null ? List.of() : named;
    }
}
