package dev.codebook.docs;

import dev.codebook.lookup.Reading.Base;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers and names of codes in a text of a page. */
final class CodeMentions {

    /** Filler between numbers and names that is not a sentence: punctuation, and words such as "error" or "code". */
    private static final Pattern FILLER = Pattern.compile(
            "(?:[^\\p{L}\\p{N}]++|\\b(?:or|and|oder|und|error|errors|code|hresult|hr|ntstatus|status|dec|decimal|hex|value"
                    + "|result|fehler|fehlercode|stop|bug|check)\\b)*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final int MAX_FILLER = 100;
    /** The maximum length of a name. The longest names in headers have fewer than 100 characters. */
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

    /** Blanks at an underscore. Pages can break a name at its underscores: ERROR_ ACCESS_DENIED. */
    private static final Pattern BROKEN = Pattern.compile(
            "(?<=[A-Z0-9]) _ ?(?=[A-Z0-9])|(?<=[A-Z0-9])_ (?=[A-Z0-9])|(?<=[A-Za-z0-9])_\\n(?=[A-Za-z0-9])");

    /** Names that cannot be words of a sentence: adErrObjectClosed, XACT_S, EBADMSG. */
    private static final Pattern WHOLE_NAME =
            Pattern.compile("(?=[A-Za-z0-9]*(?:[a-z][A-Z]|_|[A-Z]{3}))[A-Za-z][A-Za-z0-9_]*[A-Za-z0-9]");

    /** Names with only capitals and digits before the first underscore: MENROLL_E_USERLICENSE, JET_errSuccess. */
    private static final Pattern CODE_NAME = Pattern.compile("[A-Z][A-Z0-9]*_(?=.*[A-Za-z])[A-Za-z0-9_]*[A-Za-z0-9]");
    /** Macros that convert a code to another code. */
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

    /** Returns the text if all of it is a name, whether or not of a known code; otherwise the empty string. */
    static String wholeName(String text) {
        var name = BROKEN.matcher(text).replaceAll("_");
        return name.length() <= LONGEST_NAME && WHOLE_NAME.matcher(name).matches() ? name : "";
    }

    /** Returns the numbers and names at the start of a text, before their description. */
    static CodeMentions atStart(String text, Predicate<String> isCode) {
        var mentions = new CodeMentions(text, isCode);
        mentions.readStart();
        return mentions;
    }

    /** Returns names, and numbers that are certainly codes: hexadecimal ones, or after a word such as "error". */
    static CodeMentions inHeading(String text, Predicate<String> isCode) {
        var mentions = new CodeMentions(text, isCode);
        mentions.readHeading();
        return mentions;
    }

    private void readStart() {
        var matcher = TOKEN.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (!isFiller(text.substring(from, matcher.start()))) {
                break;
            }
            int numbersBefore = numbers.size();
            isAnnounced |=
                    isEmpty() && text.substring(0, matcher.start()).chars().anyMatch(Character::isLetter);
            if (!add(matcher)) {
                if (BUILDER.matcher(matcher.group()).matches()) {
                    from = matcher.end();
                } else if (!isFiller(matcher.group())) {
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
        boolean isPairInOneBase = numbersBefore > 0
                && numbers.size() > numbersBefore
                && numbers.get(numbersBefore).isHexadecimal()
                        == numbers.get(numbersBefore - 1).isHexadecimal();
        return isPairInOneBase && RANGE.matcher(between).matches()
                || between.strip().equals("+");
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

    /** Returns whether the word before a number denotes a code, for example "error". */
    private boolean isAnnounced(int at) {
        var before = Keywords.plain(text.substring(0, at)).strip();
        return List.of("error", "code", "stop", "check", "hresult", "status", "fehler", "fehlercode").stream()
                .anyMatch(word -> (" " + before).endsWith(" " + word));
    }

    private static boolean isFiller(String between) {
        return between.length() <= MAX_FILLER && FILLER.matcher(between).matches();
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

    /** Names such as Ok or Aborted do not count, because they are ordinary words on a page. */
    private boolean isName(String name) {
        boolean isSpelledAsCode =
                CODE_NAME.matcher(name).matches() && !BUILDER.matcher(name).matches();
        return name.length() <= LONGEST_NAME
                && !PLACEHOLDER.matcher(name).matches()
                && (isSpelledAsCode || !WORD.matcher(name).matches() && isCode.test(name));
    }

    private static @Nullable Numeral number(Matcher matcher) {
        var text = matcher.group();
        var decimal = matcher.group("decimal");
        if (decimal != null) {
            var sign = matcher.group("sign") == null ? "" : "-";
            return Numeral.of(text, sign + decimal.replace(",", ""), Base.DECIMAL);
        }
        for (var group : List.of("prefixed", "suffixed", "bare")) {
            var digits = matcher.group(group);
            if (digits != null) {
                return Numeral.of(text, "0x" + digits, Base.HEXADECIMAL);
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

    /** Returns whether the text contains a name, or a number that is certainly a code. */
    boolean isCertain() {
        return !names.isEmpty() || hasCertainNumber();
    }

    /** Returns whether a number is written like an HRESULT or NTSTATUS, or a word such as "error" precedes it. */
    boolean hasCertainNumber() {
        return numbers.stream()
                .anyMatch(number -> number.isLong()
                        && (isAnnounced || !DIGITS.matcher(number.text()).matches()));
    }

    /** Returns whether the numbers are ends of a range or terms of a sum, so that none of them is the code. */
    boolean isRange() {
        return isRange;
    }

    /** Returns whether the text contains only numbers and names. */
    boolean isWhole() {
        return !isEmpty() && isFiller(text.substring(end));
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
