package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Finds codes by name, by a part of the name, and by words of the message, in a single scan over all codes. */
final class TextSearch {

    private final CodeIndex index;

    /** The input in lower case. */
    private final String text;

    /** The input without its final punctuation. */
    private final String sentence;

    /** The words of the input. */
    private final List<String> words;

    /** The words, in UTF-8. */
    private final List<byte[]> encoded = new ArrayList<>();

    private final boolean isPattern;

    /** Creates a search. */
    TextSearch(CodeIndex index, String input) {
        this.index = index;
        text = input.strip().toLowerCase(Locale.ROOT);
        sentence = sentence(text);
        words = words(text);
        for (String word : words) {
            encoded.add(word.getBytes(StandardCharsets.UTF_8));
        }
        isPattern = text.indexOf('*') >= 0 && text.indexOf(' ') < 0;
    }

    /** The quality of a match, best first. */
    private enum Tier {
        NAME_EQUALS(Kind.EXACT, "its name"),
        MESSAGE_EQUALS(Kind.TEXT, "its message is the input"),
        NAME_MATCHES(Kind.NAME, "its name matches the pattern"),
        NAME_STARTS(Kind.NAME, "its name starts with the input"),
        NAME_PART_STARTS(Kind.NAME, "a part of its name starts with the input"),
        NAME_CONTAINS(Kind.NAME, "its name contains the input"),
        MESSAGE_STARTS(Kind.TEXT, "its message starts with the input"),
        MESSAGE_CONTAINS(Kind.TEXT, "its message contains the input"),
        BOTH_CONTAIN(Kind.TEXT, "its name and message contain the words"),
        NONE(Kind.TEXT, "");

        private final Kind kind;
        private final String why;

        Tier(Kind kind, String why) {
            this.kind = kind;
            this.why = why;
        }
    }

    /** A code that matches. */
    private record Match(Code code, Tier tier) implements Comparable<Match> {

        @Override
        public int compareTo(Match other) {
            int order = tier.compareTo(other.tier);
            order = order != 0 ? order : Integer.compare(reserve(), other.reserve());
            // Codes with the searched name are in the order of the index.
            if (order != 0 || tier == Tier.NAME_EQUALS) {
                return order;
            }
            if (tier.kind == Kind.TEXT) {
                order = Integer.compare(
                        code.message().length(), other.code.message().length());
            }
            order = order != 0 ? order : code.table().compareTo(other.code.table());
            order = order != 0 ? order : code.name().compareTo(other.code.name());
            return order != 0 ? order : Integer.compare(code.variant(), other.code.variant());
        }

        /**
         * Returns the rank among equally good matches: codes, live definitions and the home of the space first. Windows
         * errors precede the HRESULT and NTSTATUS with the same message, because programs print their messages.
         */
        private int reserve() {
            int ofHome = !code.atHome() ? 2 : code.space().equals("WIN32") ? 0 : 1;
            return (code.isCode() ? 0 : 6) + (code.live() ? 0 : 3) + ofHome;
        }
    }

    /** Returns the codes that match the input. */
    List<Hit> hits() {
        List<Match> matches = new ArrayList<>();
        for (int place = 0; !words.isEmpty() && place < index.size(); place++) {
            int row = index.rowByName(place);
            if (index.isVisible(row) && canMatch(row)) {
                Tier tier = isPattern ? ofPattern(row) : words.size() == 1 ? ofWord(row) : ofWords(row);
                if (tier != Tier.NONE) {
                    matches.add(new Match(new Code(index, row), tier));
                }
            }
        }
        Collections.sort(matches);
        List<Hit> hits = new ArrayList<>();
        for (Match match : matches) {
            hits.add(Hit.of(match.tier.kind, null, match.tier.why, match.code));
        }
        return hits;
    }

    /**
     * Returns whether the row can match: it can contain all words, which are the fixed parts of a pattern, or its name
     * can be one of the words.
     */
    private boolean canMatch(int row) {
        boolean hasAll = true;
        boolean isNamed = false;
        for (byte[] word : encoded) {
            hasAll = hasAll && index.canContain(row, word);
            isNamed = isNamed || index.canHaveName(row, word);
        }
        return hasAll || isNamed;
    }

    private Tier ofPattern(int row) {
        return matches(text, lower(index.name(row))) ? Tier.NAME_MATCHES : Tier.NONE;
    }

    /** Returns whether a name matches a pattern, in time proportional to the product of their lengths. */
    private static boolean matches(String pattern, String name) {
        int star = -1;
        int resume = 0;
        int at = 0;
        int i = 0;
        while (i < name.length()) {
            if (at < pattern.length() && pattern.charAt(at) == '*') {
                star = at++;
                resume = i;
            } else if (at < pattern.length() && pattern.charAt(at) == name.charAt(i)) {
                at++;
                i++;
            } else if (star >= 0) {
                at = star + 1;
                i = ++resume;
            } else {
                return false;
            }
        }
        while (at < pattern.length() && pattern.charAt(at) == '*') {
            at++;
        }
        return at == pattern.length();
    }

    private Tier ofWord(int row) {
        String word = words.get(0);
        String name = lower(index.name(row));
        int at = name.indexOf(word);
        if (at == 0) {
            return name.length() == word.length() ? Tier.NAME_EQUALS : Tier.NAME_STARTS;
        }
        if (at > 0) {
            return name.contains("_".concat(word)) ? Tier.NAME_PART_STARTS : Tier.NAME_CONTAINS;
        }
        return ofMessage(row);
    }

    /** Searches for all words. A name in a longer text counts: {@code HRESULT_FROM_WIN32(ERROR_ACCESS_DENIED)}. */
    private Tier ofWords(int row) {
        String name = lower(index.name(row));
        if (name.indexOf('_') >= 0 && words.contains(name)) {
            return Tier.NAME_EQUALS;
        }
        Tier tier = ofMessage(row);
        if (tier != Tier.NONE) {
            return tier;
        }
        String message = lower(index.message(row));
        for (String word : words) {
            if (!name.contains(word) && !startsAWord(word, message)) {
                return Tier.NONE;
            }
        }
        return Tier.BOTH_CONTAIN;
    }

    private Tier ofMessage(int row) {
        String message = lower(index.message(row));
        for (String word : words) {
            if (!startsAWord(word, message)) {
                return Tier.NONE;
            }
        }
        String whole = sentence(message);
        if (whole.equals(sentence)) {
            return Tier.MESSAGE_EQUALS;
        }
        return whole.startsWith(sentence) ? Tier.MESSAGE_STARTS : Tier.MESSAGE_CONTAINS;
    }

    private static boolean startsAWord(String word, String text) {
        for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !isWordCharacter(text.codePointBefore(at))) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); ) {
            int character = i < text.length() ? text.codePointAt(i) : ' ';
            int next = i + Character.charCount(character);
            if (!isWordCharacter(character)) {
                if (i > start) {
                    words.add(text.substring(start, i));
                }
                start = next;
            }
            i = next;
        }
        return words;
    }

    /** Accepts underscores, and letters and numbers of any script (L and N of Unicode). */
    private static boolean isWordCharacter(int character) {
        return switch (Character.getType(character)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> Character.isLetter(character) || character == '_';
        };
    }

    /** Returns a text with single blanks between its words, without final full stops and exclamation marks. */
    private static String sentence(String text) {
        String folded = text.strip().replaceAll("\\s+", " ");
        int end = folded.length();
        while (end > 0 && ".!".indexOf(folded.charAt(end - 1)) >= 0) {
            end--;
        }
        return folded.substring(0, end);
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
