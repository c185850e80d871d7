package dev.codebook.lookup.explain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the file words.tsv, which describes its format. */
final class Words {

    private static final String FILE = "words.tsv";
    private static final String HEADER = "header:";

    /** The words with a role, in all languages. */
    static final WordMap<WordRole> ROLES = new WordMap<>();

    /** The ends of longer words that have a role. */
    static final WordEnds ENDS = new WordEnds();

    /** The words that make the number before them a count. */
    private static final WordMap<Boolean> UNITS = new WordMap<>();

    private static final WordMap<Boolean> REASON_PHRASES = new WordMap<>();
    private static final WordMap<List<String>> COMPONENTS = new WordMap<>();

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

    private static void add(String role, String[] words) {
        for (var word : words) {
            if (role.startsWith(HEADER)) {
                COMPONENTS.put(word, List.of(role.substring(HEADER.length()).split(",", 0)));
            } else if (role.equals("unit")) {
                UNITS.put(word, true);
            } else if (role.equals("reason-phrase")) {
                REASON_PHRASES.put(word, true);
            } else {
                var value = WordRole.valueOf(role.toUpperCase(Locale.ROOT));
                boolean isEnd = word.charAt(0) == '-';
                ROLES.put(isEnd ? word.substring(1) : word, value);
                if (isEnd) {
                    ENDS.put(word.substring(1), value);
                }
            }
        }
    }

    /** Returns the role of a whole word, or of its end; null if it has none. */
    static @Nullable WordRole role(char[] text, int start, int end) {
        var role = ROLES.get(text, start, end);
        var known = role == null && start < end ? ENDS.of(text, start, end) : null;
        return known == null ? role : known.role();
    }

    /** Returns whether a number before the word between two offsets is a count: {@code 3 times}. */
    static boolean isUnit(char[] text, int start, int end) {
        return UNITS.get(text, start, end) != null;
    }

    /** Returns whether the word between two offsets is the first of an HTTP reason phrase: {@code Not Found}. */
    static boolean isReasonPhrase(char[] text, int start, int end) {
        return REASON_PHRASES.get(text, start, end) != null;
    }

    /** Adds the file names of the headers with the codes of the component that a word names. */
    static void addHeaders(char[] text, int start, int end, Set<String> headers) {
        var named = end > start ? COMPONENTS.get(text, start, end) : null;
        if (named != null) {
            headers.addAll(named);
        }
    }
}
