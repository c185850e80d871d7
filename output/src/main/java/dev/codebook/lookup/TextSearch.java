package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import dev.codebook.model.number.Ranking;
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

/** Finds codes by name, by a part of the name, and by words of the message. */
final class TextSearch {

    private static final Pattern PATTERN = Pattern.compile("(?=.*[^*])\\S*\\*\\S*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}_]+");

    private final List<Text> texts;

    TextSearch(List<CodeEntry> entries) {
        texts = entries.stream().map(Text::of).toList();
    }

    /** The texts of a code that are searched, in lower case. The message of a code without a message is empty. */
    private record Text(CodeEntry entry, String name, String message) {
        static Text of(CodeEntry entry) {
            var message = entry.code().message();
            return new Text(entry, lower(entry.code().name()), message == null ? "" : lower(message.text()));
        }
    }

    /** The quality of a match, best first. */
    private enum Tier {
        NAME_EQUALS(Kind.EXACT, "its name"),
        NAME_MATCHES(Kind.NAME, "its name matches the pattern"),
        NAME_STARTS(Kind.NAME, "its name starts with the input"),
        NAME_PART_STARTS(Kind.NAME, "a part of its name starts with the input"),
        NAME_CONTAINS(Kind.NAME, "its name contains the input"),
        MESSAGE_CONTAINS(Kind.TEXT, "its message contains the input"),
        BOTH_CONTAIN(Kind.TEXT, "its name and message contain the words");

        private final Kind kind;
        private final String why;

        Tier(Kind kind, String why) {
            this.kind = kind;
            this.why = why;
        }

        /** Returns the order of the codes: equal names by {@link Ranking}, others by {@link CodeEntry#reserve}. */
        Comparator<CodeEntry> order() {
            return kind == Kind.EXACT
                    ? Comparator.comparing(CodeEntry::code, Ranking.ORDER)
                    : Comparator.comparingInt(CodeEntry::reserve);
        }
    }

    /** A way of searching. */
    private interface Search {

        /** Returns the quality of a match, or null if the code does not match. */
        @Nullable
        Tier tier(Text text);
    }

    /** Returns the codes that match the input as a name or as words, the best matches first. */
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
        return candidate -> pattern.matcher(candidate.name).matches() ? Tier.NAME_MATCHES : null;
    }

    private static Search word(String word) {
        return candidate -> {
            int at = candidate.name.indexOf(word);
            if (at == 0) {
                return candidate.name.length() == word.length() ? Tier.NAME_EQUALS : Tier.NAME_STARTS;
            }
            if (at > 0) {
                return candidate.name.contains("_" + word) ? Tier.NAME_PART_STARTS : Tier.NAME_CONTAINS;
            }
            return startsAWord(word, candidate.message) ? Tier.MESSAGE_CONTAINS : null;
        };
    }

    /** Searches for all words. A name in a longer text counts: {@code HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)}. */
    private static Search all(List<String> words) {
        var names = words.stream().filter(word -> word.contains("_")).collect(Collectors.toSet());
        return candidate -> {
            if (names.contains(candidate.name)) {
                return Tier.NAME_EQUALS;
            }
            if (words.stream().allMatch(word -> startsAWord(word, candidate.message))) {
                return Tier.MESSAGE_CONTAINS;
            }
            return words.stream()
                            .allMatch(word -> candidate.name.contains(word) || startsAWord(word, candidate.message))
                    ? Tier.BOTH_CONTAIN
                    : null;
        };
    }

    private static boolean startsAWord(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !isWordCharacter(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    /** Accepts underscores, and letters and numbers of any script (L and N of Unicode), as in {@link #BETWEEN}. */
    private static boolean isWordCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character) || character == '_';
        };
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
