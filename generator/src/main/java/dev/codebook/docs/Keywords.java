package dev.codebook.docs;

import dev.codebook.model.CodeSpace;
import dev.codebook.model.data.JsonEntries;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Classifies headings, labels and sentences by the keywords in {@code words.json}. */
final class Keywords {

    /** The maximum number of words in a label. Longer texts are sentences. */
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

    /** The meaning of the content below a heading or after a label. */
    enum Meaning {
        REMEDY,
        /** The meaning and the cause of a code. */
        TEXT,
        /** The number or name of a code. */
        CODE,
        /** The version of Windows. */
        RELEASE,
        /** The words denote codes of errors or results. No column has this meaning. */
        ERROR,
        /** The words denote errors, not necessarily with codes. */
        ERROR_ALONE,
        /** The words denote results of any kind. */
        RESULT,
        /** The words start a sentence that says what to do. */
        ADVICE,
        /** The words occur in a sentence that says what to do. */
        ADVICE_INSIDE
    }

    private Keywords() {}

    static @Nullable Meaning ofColumn(String heading) {
        return first(plain(heading), Meaning.REMEDY, Meaning.TEXT, Meaning.RELEASE, Meaning.CODE);
    }

    /** Returns {@link Meaning#REMEDY} or {@link Meaning#TEXT}; null if the label introduces neither. */
    static @Nullable Meaning ofLabel(String label) {
        var text = plain(label);
        if (text.isBlank() || text.strip().split(" ").length > MOST_WORDS_OF_LABEL) {
            return null;
        }
        return first(text, Meaning.REMEDY, Meaning.TEXT);
    }

    /** Returns the first of the meanings for which a text contains a keyword, or null. */
    private static @Nullable Meaning first(String plain, Meaning... meanings) {
        return Stream.of(meanings)
                .filter(meaning -> has(plain, meaning))
                .findFirst()
                .orElse(null);
    }

    /** Returns whether a context is about errors or results. */
    static boolean areAboutErrors(String context) {
        return nameErrors(context) || has(plain(context), Meaning.RESULT);
    }

    /** Returns whether the headings of columns mention errors, or codes of errors or results. */
    static boolean nameErrors(String headings) {
        return nameCodes(headings) || has(plain(headings), Meaning.ERROR_ALONE);
    }

    /** Returns whether a heading mentions codes of errors or results. */
    static boolean nameCodes(String heading) {
        return has(plain(heading), Meaning.ERROR);
    }

    /** Returns whether a sentence says what to do. */
    static boolean isAdvice(String sentence) {
        var text = plain(sentence);
        return words(Meaning.ADVICE).anyMatch(text::startsWith) || has(text, Meaning.ADVICE_INSIDE);
    }

    static @Nullable CodeSpace space(String context) {
        var text = plain(context);
        return SPACES.entrySet().stream()
                .filter(space -> space.getValue().stream().anyMatch(text::contains))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    /** Returns the words of a text in lower case, each between blanks. */
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
