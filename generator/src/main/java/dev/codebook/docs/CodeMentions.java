package dev.codebook.docs;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers and names of codes in a text of a page. */
final class CodeMentions {

    /** Words next to a number or name that do not form a sentence. */
    private static final Pattern FILLING = Pattern.compile(
            "(?:[^\\p{L}\\p{N}]++|\\b(?:or|and|oder|und|error|errors|code|hresult|hr|ntstatus|status|dec|decimal|hex|value"
                    + "|result|fehler|fehlercode|stop|bug|check)\\b)*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int LONGEST_FILLING = 100;
    /** The longest names in headers are shorter than 100. */
    private static final int LONGEST_NAME = 200;

    private static final Pattern TOKEN = Pattern.compile(
            String.join(
                    "|",
                    "(?<![\\w.])0x\\s?(?<prefixed>[0-9a-f]{1,16})(?:u?l{0,2})(?![\\w])",
                    "(?<![\\w.-])(?<suffixed>[0-9][0-9a-f]{0,8})h(?!\\w)",
                    "(?<![\\w.-])(?<bare>(?=[0-9a-f]*[0-9])[089a-f][0-9a-f]{7})(?![\\w]|-\\w)",
                    "(?<![\\w.,/:)])(?<sign>[-\\u2010-\\u2015\\u2212])?(?<![\\w.,/:])(?<decimal>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,10})"
                            + "(?:u?l{0,2})(?![\\w/]|[:.,][0-9])",
                    "(?<![\\w.])(?<name>[a-z_][a-z0-9_]*)(?![\\w.]\\w)"),
            Pattern.CASE_INSENSITIVE);

    /** Pages can break a name at its underscores: ERROR_ ACCESS_DENIED. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<=[A-Z0-9]) _ ?(?=[A-Z0-9])|(?<=[A-Z0-9])_ (?=[A-Z0-9])|(?<=[A-Za-z0-9])_\\n(?=[A-Za-z0-9])");

    /** Names that cannot be words of a sentence: adErrObjectClosed, XACT_S, EBADMSG. */
    private static final Pattern WHOLE_NAME =
            Pattern.compile("(?=[A-Za-z0-9]*(?:[a-z][A-Z]|_|[A-Z]{3}))[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9]");

    /** MENROLL_E_USERLICENSE, JET_errSuccess: capitals before the first underscore. */
    private static final Pattern CODE_NAME = Pattern.compile("[A-Z][A-Z0-9]*_(?=.*[A-Za-z])[A-Za-z0-9_]*[A-Za-z0-9]");
    /** Macros that make a code from another one. */
    private static final Pattern BUILDER = Pattern.compile(".*(?:_FROM_|MAKE_|MAKEHR).*");

    /** Placeholders for several names. */
    private static final Pattern PLACEHOLDER = Pattern.compile("(?:.*_)?X{2,}(?:_.*)?");

    private static final Pattern WORD = Pattern.compile("[A-Za-z]?[a-z]*");
    private static final Pattern DIGITS = Pattern.compile("[0-9,]+");
    private static final Pattern RANGE =
            Pattern.compile("\\s*(?:[-\\u2010-\\u2015\\u2212]|\\.\\.+|to|through|bis)\\s*");

    private final String text;
    private final Predicate<String> isCode;
    private final List<Numeral> numbers = new ArrayList<>();
    private final List<String> names = new ArrayList<>();
    private int end;
    private boolean isRange;
    /** Whether a word such as "error" precedes the numbers and names. */
    private boolean isAnnounced;

    private CodeMentions(String text, Predicate<String> isCode) {
        this.text = BROKEN.matcher(text).replaceAll("_");
        this.isCode = isCode;
    }

    /** Returns the text if it is a name, of a known code or not; else the empty string. */
    static String wholeName(String text) {
        var name = BROKEN.matcher(text).replaceAll("_");
        return name.length() <= LONGEST_NAME && WHOLE_NAME.matcher(name).matches() ? name : "";
    }

    /**
     * Returns the numbers and names at the start of a text, before the text says something about them.
     *
     * @param isCode whether a name is the name of a known code
     */
    static CodeMentions atBegin(String text, Predicate<String> isCode) {
        var mentions = new CodeMentions(text, isCode);
        mentions.readBegin();
        return mentions;
    }

    /** Returns the names in a heading, and the numbers that are certainly codes: hexadecimal, or after "error" or the like. */
    static CodeMentions inHeading(String text, Predicate<String> isCode) {
        var mentions = new CodeMentions(text, isCode);
        mentions.readHeading();
        return mentions;
    }

    private void readBegin() {
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (!isFilling(text.substring(from, matcher.start()))) {
                break;
            }
            int numbersBefore = numbers.size();
            isAnnounced |=
                    isEmpty() && text.substring(0, matcher.start()).chars().anyMatch(Character::isLetter);
            if (!add(matcher)) {
                if (BUILDER.matcher(matcher.group()).matches()) {
                    from = matcher.end();
                } else if (!isFilling(matcher.group())) {
                    break;
                }
                continue;
            }
            isRange |= isRange(text.substring(from, matcher.start()), numbersBefore);
            from = matcher.end();
            end = from;
        }
    }

    /** Returns whether the mention just read is the end of a range, or a term of a sum. */
    private boolean isRange(String between, int numbersBefore) {
        boolean areTwo = numbersBefore > 0
                && numbers.size() > numbersBefore
                && numbers.get(numbersBefore).isHexadecimal()
                        == numbers.get(numbersBefore - 1).isHexadecimal();
        return areTwo && RANGE.matcher(between).matches() || between.strip().equals("+");
    }

    private void readHeading() {
        var matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            boolean isPlain = matcher.group("decimal") != null;
            if (!isPlain || isAnnounced(matcher.start())) {
                add(matcher);
            }
        }
    }

    /** Returns whether the word before a number says that the number is a code. */
    private boolean isAnnounced(int at) {
        var before = Keywords.plain(text.substring(0, at)).strip();
        return List.of("error", "code", "stop", "check", "hresult", "status", "fehler", "fehlercode").stream()
                .anyMatch(word -> (" " + before).endsWith(" " + word));
    }

    private static boolean isFilling(String between) {
        return between.length() <= LONGEST_FILLING && FILLING.matcher(between).matches();
    }

    private boolean add(Matcher matcher) {
        var name = matcher.group("name");
        if (name != null) {
            boolean isName = isName(name);
            return isName && (names.contains(name) || names.add(name));
        }
        var number = number(matcher);
        return number != null && numbers.add(number);
    }

    /** Some codes are called Ok or Aborted, which are ordinary words on a page. */
    private boolean isName(String name) {
        boolean isWritten =
                CODE_NAME.matcher(name).matches() && !BUILDER.matcher(name).matches();
        return name.length() <= LONGEST_NAME
                && !PLACEHOLDER.matcher(name).matches()
                && (isWritten || !WORD.matcher(name).matches() && isCode.test(name));
    }

    private static @Nullable Numeral number(Matcher matcher) {
        var decimal = matcher.group("decimal");
        if (decimal != null) {
            return Numeral.decimal(matcher.group(), decimal.replace(",", ""), matcher.group("sign") != null);
        }
        for (var group : List.of("prefixed", "suffixed", "bare")) {
            var digits = matcher.group(group);
            if (digits != null) {
                return Numeral.hexadecimal(matcher.group(), digits);
            }
        }
        return null;
    }

    List<Numeral> numbers() {
        return numbers;
    }

    List<String> names() {
        return names;
    }

    boolean isEmpty() {
        return numbers.isEmpty() && names.isEmpty();
    }

    /** Returns whether there is a name, or a number that is certainly a code. */
    boolean isCertain() {
        return !names.isEmpty() || hasCertainNumber();
    }

    /** Returns whether a number is written like an HRESULT or NTSTATUS, or a word such as "error" precedes it. */
    boolean hasCertainNumber() {
        return numbers.stream()
                .anyMatch(number -> number.isLong()
                        && (isAnnounced || !DIGITS.matcher(number.text()).matches()));
    }

    /** Returns whether the numbers are the ends of a range or terms of a sum, so that none of them is the code. */
    boolean isRange() {
        return isRange;
    }

    /** Returns whether the text has nothing but numbers and names. */
    boolean isWhole() {
        return !isEmpty() && isFilling(text.substring(end));
    }

    /** Returns the characters between the last mention and the rest. */
    String separator() {
        return text.substring(end, text.length() - rest().length());
    }

    /** Returns the text after the numbers and names at its start; empty if there are none. */
    String rest() {
        if (isEmpty()) {
            return "";
        }
        return isWhole() ? "" : text.substring(end).replaceFirst("^[\\s\\p{Pd}\\u2212:;,.)\\]|=/]+", "");
    }
}
