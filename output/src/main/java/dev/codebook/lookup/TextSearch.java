package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import dev.codebook.model.Ranking;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names, parts of names, and words of messages. */
final class TextSearch {

    private static final Pattern PATTERN = Pattern.compile("(?=.*[^*])\\S*\\*\\S*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final List<Text> texts;

    TextSearch(List<CodeEntry> entries) {
        texts = entries.stream().map(Text::of).toList();
    }

    /** What is searched of a code, in lower case. */
    private record Text(CodeEntry entry, String name, String message) {
        static Text of(CodeEntry entry) {
            var message = entry.code().message();
            return new Text(entry, lower(entry.code().name()), message == null ? "" : lower(message.text()));
        }
    }

    /** How well a code is found, best first. */
    private enum Tier {
        NAME_IS(Kind.EXACT, "its name"),
        NAME_FITS(Kind.NAME, "its name is like this"),
        NAME_BEGINS(Kind.NAME, "its name begins so"),
        NAME_PART_BEGINS(Kind.NAME, "a part of its name begins so"),
        NAME_HAS(Kind.NAME, "its name has it"),
        MESSAGE_HAS(Kind.TEXT, "its message has it"),
        BOTH_HAVE(Kind.TEXT, "its name and message have it");

        private final Kind kind;
        private final String why;

        Tier(Kind kind, String why) {
            this.kind = kind;
            this.why = why;
        }

        /** Those of one name by {@link Ranking}; a list of names stays in the codebook's order. */
        Comparator<CodeEntry> order() {
            return kind == Kind.EXACT
                    ? Comparator.comparing(CodeEntry::code, Ranking::ofName)
                    : Comparator.comparingInt(CodeEntry::reserve);
        }
    }

    /** A way to find codes. */
    private interface Search {
        @Nullable
        Tier tier(Text text);
    }

    /** The codes that an input finds as a name or by words, those that are found best first. */
    List<Hit> find(String input) {
        var text = lower(input.strip());
        var words = BETWEEN.splitAsStream(text).filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return List.of();
        }
        var search =
                PATTERN.matcher(text).matches() ? pattern(text) : words.size() == 1 ? word(words.get(0)) : all(words);
        var found = new EnumMap<Tier, List<CodeEntry>>(texts.stream()
                .flatMap(candidate -> {
                    var tier = search.tier(candidate);
                    return tier == null ? Stream.of() : Stream.of(Map.entry(tier, candidate.entry));
                })
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey,
                        () -> new EnumMap<>(Tier.class),
                        Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
        return found.entrySet().stream()
                .flatMap(tier -> tier.getValue().stream()
                        .sorted(tier.getKey().order())
                        .map(entry -> Hit.of(tier.getKey().kind, null, tier.getKey().why, entry)))
                .toList();
    }

    private static Search pattern(String text) {
        var pattern = Pattern.compile(
                Arrays.stream(text.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*")));
        return candidate -> pattern.matcher(candidate.name).matches() ? Tier.NAME_FITS : null;
    }

    private static Search word(String word) {
        return candidate -> {
            int at = candidate.name.indexOf(word);
            if (at == 0) {
                return candidate.name.length() == word.length() ? Tier.NAME_IS : Tier.NAME_BEGINS;
            }
            if (at > 0) {
                return candidate.name.contains("_" + word) ? Tier.NAME_PART_BEGINS : Tier.NAME_HAS;
            }
            return beginsAWord(word, candidate.message) ? Tier.MESSAGE_HAS : null;
        };
    }

    /** A name that stands in a text is one: {@code HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)}. */
    private static Search all(List<String> words) {
        var names = words.stream().filter(word -> word.contains("_")).collect(Collectors.toSet());
        return candidate -> {
            if (names.contains(candidate.name)) {
                return Tier.NAME_IS;
            }
            if (words.stream().allMatch(word -> beginsAWord(word, candidate.message))) {
                return Tier.MESSAGE_HAS;
            }
            return words.stream()
                            .allMatch(word -> candidate.name.contains(word) || beginsAWord(word, candidate.message))
                    ? Tier.BOTH_HAVE
                    : null;
        };
    }

    /** Whether a word of the text begins so. */
    private static boolean beginsAWord(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !isOfWord(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    /** Letters and numbers of every script: L and N of Unicode, as {@link #BETWEEN} has them. */
    private static boolean isOfWord(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character) || character == '_';
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
