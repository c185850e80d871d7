package dev.codebook.docs;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.data.JsonEntries;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What words of headings, labels and sentences mean; {@code words.json} lists them. */
final class Keywords {

    /** Longer ones are sentences. */
    private static final int MOST_WORDS_OF_LABEL = 6;

    private static final Map<Meaning, List<String>> MEANINGS = new EnumMap<>(Meaning.class);
    private static final Map<CodeSpace, List<String>> SPACES = new EnumMap<>(CodeSpace.class);

    static {
        for (var entry : JsonEntries.read(Keywords.class, "words.json")) {
            var meaning = entry.text("meaning");
            var words = entry.texts("words").stream().map(Keywords::plain).toList();
            entry.end();
            if (meaning.equals(meaning.toLowerCase(Locale.ROOT))) {
                MEANINGS.put(Meaning.valueOf(meaning.toUpperCase(Locale.ROOT).replace(' ', '_')), words);
            } else {
                SPACES.put(CodeSpace.valueOf(meaning), words);
            }
        }
    }

    /** What is below a heading or behind a label. The first one that a heading has a word of counts. */
    enum Meaning {
        /** What to do. */
        REMEDY,
        /** What it means, and how it comes. */
        TEXT,
        /** The number or name. */
        CODE,
        /** The version of Windows. */
        RELEASE,
        /** Not a column: that codes of errors, or of results of another kind, are the subject. */
        ERROR,
        /** The same, but a heading can say it of anything that goes wrong. */
        ERROR_ALONE,
        /** Results of any kind. */
        RESULT,
        /** How a sentence begins that says what to do. */
        ADVICE,
        /** What such a sentence has in it. */
        ADVICE_INSIDE
    }

    private Keywords() {}

    /** What a column with this heading has, or null. */
    static @Nullable Meaning ofColumn(String heading) {
        return first(plain(heading), Meaning.REMEDY, Meaning.TEXT, Meaning.RELEASE, Meaning.CODE);
    }

    /** Whether a label introduces a remedy or a text, or null where it is none: it is short, and begins or ends so. */
    static @Nullable Meaning ofLabel(String label) {
        var text = plain(label);
        if (text.isBlank() || text.strip().split(" ").length > MOST_WORDS_OF_LABEL) {
            return null;
        }
        return first(text, Meaning.REMEDY, Meaning.TEXT);
    }

    /** The first meaning of which a text has a word, or null. */
    private static @Nullable Meaning first(String plain, Meaning... meanings) {
        return Stream.of(meanings)
                .filter(meaning -> has(plain, meaning))
                .findFirst()
                .orElse(null);
    }

    /** Whether a context speaks of errors or results. */
    static boolean areOfErrors(String context) {
        return nameErrors(context) || has(plain(context), Meaning.RESULT);
    }

    /** Whether the headings of columns say that errors, or codes of results, are below them. */
    static boolean nameErrors(String headings) {
        return nameCodes(headings) || has(plain(headings), Meaning.ERROR_ALONE);
    }

    /** Whether a heading says that codes of errors or results are below it. */
    static boolean nameCodes(String heading) {
        return has(plain(heading), Meaning.ERROR);
    }

    /** Whether a sentence says what to do. */
    static boolean isAdvice(String sentence) {
        var text = plain(sentence);
        return words(Meaning.ADVICE).anyMatch(text::startsWith) || has(text, Meaning.ADVICE_INSIDE);
    }

    /** How a context says that small numbers are read, or null. */
    static @Nullable CodeSpace space(String context) {
        var text = plain(context);
        return SPACES.entrySet().stream()
                .filter(space -> space.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** The words in lower case, each between blanks. */
    static String plain(String text) {
        var plain = new StringBuilder(" ");
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (Character.isLetterOrDigit(c)) {
                plain.appendCodePoint(c);
            } else if (plain.charAt(plain.length() - 1) != ' ') {
                plain.append(' ');
            }
        });
        return plain.charAt(plain.length() - 1) == ' '
                ? plain.toString()
                : plain.append(' ').toString();
    }

    private static boolean has(String plain, Meaning meaning) {
        return words(meaning).anyMatch(plain::contains);
    }

    private static Stream<String> words(Meaning meaning) {
        return MEANINGS.getOrDefault(meaning, List.of()).stream();
    }
}
