package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Reading.Base;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.number.NumberRules;
import dev.codebook.model.number.Wrapped;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the possible meanings of an input in a codebook. The package description explains the rules. */
public final class Lookup {

    /** The fewest digits of a damaged number. An HRESULT or NTSTATUS has eight digits, of which two may be missing. */
    private static final int FEWEST_DAMAGED_DIGITS = 6;

    /** The most digits of a damaged number: one may be surplus. */
    private static final int MOST_DAMAGED_DIGITS = 9;

    private static final int LAST_DIGITS = 5;

    private final Codebook codebook;
    private final NumberIndex index;
    private final TextSearch words;
    /** The documentation of codes that no header has. */
    private final List<Doc> documented;

    /** Creates an index of a codebook. */
    public Lookup(Codebook codebook) {
        this.codebook = codebook;
        this.index = new NumberIndex(codebook);
        this.words = new TextSearch(index.entries());
        this.documented = codebook.docs().stream()
                .filter(doc -> doc.match() == Doc.Match.ONLY)
                .toList();
    }

    /** Returns the codebook that inputs are looked up in. */
    public Codebook codebook() {
        return codebook;
    }

    /** Looks up an input as the user wrote it: a number, a name or words. */
    public Answer answer(String input) {
        var plain = NormalizedInput.of(input);
        var numbers = NumberParser.of(plain);
        boolean isWord = isWord(numbers);
        var tried = Stream.concat(
                        numbers.stream().flatMap(Lookup::tried),
                        isWord ? Stream.of("a name or a part of one", "words of messages") : Stream.of())
                .toList();
        return new Answer(input.strip(), numbers, find(plain, numbers, isWord), tried);
    }

    private static Stream<String> tried(Reading reading) {
        var number = Stream.of("the " + reading.base().word() + " number " + reading.hex());
        var inside =
                wrappedIn(reading).stream().map(code -> "the " + code.space() + " code " + code.number() + " in it");
        var guesses = canBeDamaged(reading)
                ? Stream.of("codes that end in " + lastDigits(reading) + ", if a digit is damaged")
                : Stream.<String>of();
        return Stream.of(number, inside, guesses).flatMap(Function.identity());
    }

    /** Returns the numbers that an input can be, the most likely first; empty if the input is not a number. */
    public static List<Reading> readings(String input) {
        return NumberParser.of(NormalizedInput.of(input));
    }

    /** Returns the possible meanings of an input, the best first, each code once. */
    public List<Hit> find(String input) {
        var plain = NormalizedInput.of(input);
        var numbers = NumberParser.of(plain);
        return find(plain, numbers, isWord(numbers));
    }

    private List<Hit> find(String input, List<Reading> numbers, boolean isWord) {
        return find(numbers, documented(input, numbers), isWord ? words.find(input) : List.of());
    }

    private static boolean isWord(List<Reading> numbers) {
        return numbers.stream().noneMatch(NumberParser::isOnlyNumber);
    }

    /** Returns the possible meanings of a number, the best first, each code once. */
    public List<Hit> find(Reading number) {
        var numbers = List.of(number);
        return find(numbers, documented("", numbers), List.of());
    }

    private List<Hit> find(List<Reading> numbers, List<Hit> documented, List<Hit> named) {
        var exact = numbers.stream().flatMap(this::exact).toList();
        var inner = numbers.stream().flatMap(this::wrapped).toList();
        var guesses = numbers.stream()
                .filter(number -> Stream.concat(exact.stream(), inner.stream())
                        .noneMatch(hit -> number.equals(hit.reading()) && isCode(hit)))
                .flatMap(this::guesses)
                .toList();
        var seen = new HashSet<Object>();
        return Stream.of(exact, documented, inner, named, guesses)
                .flatMap(List::stream)
                .filter(hit ->
                        seen.add(hit.entry() == null ? hit.docs() : hit.entry().row()))
                .toList();
    }

    private static boolean isCode(Hit hit) {
        return hit.entry() != null && hit.entry().isCode();
    }

    private Stream<Hit> exact(Reading reading) {
        return Stream.concat(index.byValue(reading.bits()).stream(), index.byValue(reading.wide()).stream())
                .distinct()
                .map(entry -> Hit.of(
                        Kind.EXACT,
                        reading,
                        "its value is " + entry.code().value().hex(),
                        entry));
    }

    private List<Hit> documented(String input, List<Reading> numbers) {
        var name = input.strip().toLowerCase(Locale.ROOT);
        return documented.stream()
                .flatMap(doc -> {
                    var reading = numbers.stream()
                            .filter(number -> doc.value() != null && doc.value() == number.bits())
                            .findFirst()
                            .orElse(null);
                    boolean named = doc.name() != null
                            && doc.name().toLowerCase(Locale.ROOT).equals(name);
                    return reading != null || named ? Stream.of(Hit.ofDoc(reading, doc)) : Stream.of();
                })
                .toList();
    }

    private Stream<Hit> wrapped(Reading reading) {
        return wrappedIn(reading).stream()
                .flatMap(inner -> index.byValue(Integer.toUnsignedLong(inner.bits())).stream()
                        .filter(entry -> entry.isCode() && entry.code().space() == inner.space())
                        .map(entry -> Hit.of(Kind.INNER, reading, inner.why(), entry)));
    }

    private static List<Wrapped> wrappedIn(Reading reading) {
        return reading.isWide() ? List.of() : NumberRules.ALL.wrappedIn((int) reading.bits());
    }

    private Stream<Hit> guesses(Reading reading) {
        if (!canBeDamaged(reading)) {
            return Stream.of();
        }
        var digits = reading.digits().toUpperCase(Locale.ROOT);
        var why = "it also ends in " + lastDigits(reading);
        return index.byLastDigits(reading.bits()).stream()
                .sorted(Comparator.comparingInt(entry ->
                        EditDistance.between(digits, entry.code().value().hex().substring("0x".length()))))
                .map(entry -> Hit.of(Kind.GUESS, reading, why, entry));
    }

    /** Returns whether the number can be an HRESULT or NTSTATUS with a missing, wrong or surplus digit. */
    private static boolean canBeDamaged(Reading reading) {
        int length = reading.digits().length();
        return reading.base() == Base.HEXADECIMAL && FEWEST_DAMAGED_DIGITS <= length && length <= MOST_DAMAGED_DIGITS;
    }

    private static String lastDigits(Reading reading) {
        return reading.digits()
                .substring(reading.digits().length() - LAST_DIGITS)
                .toUpperCase(Locale.ROOT);
    }
}
