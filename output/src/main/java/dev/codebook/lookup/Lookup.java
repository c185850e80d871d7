package dev.codebook.lookup;

import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Reading.Base;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.Ranking;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what an input can mean in a codebook.
 *
 * <ol>
 *   <li>A number is looked up in every way that it can be read. Codes of exactly this value come first, in the order of
 *       {@link Ranking}. A code that only pages know follows.
 *   <li>Then the code inside: of an HRESULT with FACILITY_NT_BIT the NTSTATUS; of one with FACILITY_WIN32, or an NTSTATUS
 *       with FACILITY_NTWIN32, the Windows error; and of any other failure that no code has as its value, the Windows
 *       error that its low 16 bits are.
 *   <li>A word that is no plain number is looked up as a name, by {@link Ranking} too, as a part of a name, with {@code *} for any characters, and
 *       as a word of a message; several words must all be found in one code.
 *   <li>Where six to nine hexadecimal digits are no code's and hold none, a digit may be missing, wrong or too many: codes
 *       that end in the same five digits are guesses, those that differ least first.
 * </ol>
 *
 * <p>In a text of several words those that are plainly numbers are looked up, and nothing else if there are any.
 */
public final class Lookup {

    private static final int FEWEST_DAMAGED_DIGITS = 6;
    private static final int MOST_DAMAGED_DIGITS = 9;
    private static final int LAST_DIGITS = 5;

    private final Codebook codebook;
    private final NumberIndex index;
    private final TextSearch words;
    /** What pages say of codes, by {@link #place}. */
    private final Map<String, List<Doc>> docs;
    /** What only pages know. */
    private final List<Doc> documented;

    /** Prepares the look-ups in a codebook. */
    public Lookup(Codebook codebook) {
        this.codebook = codebook;
        this.index = new NumberIndex(codebook);
        this.words = new TextSearch(index.entries());
        this.documented = codebook.docs().stream()
                .filter(doc -> doc.match() == Doc.Match.ONLY)
                .toList();
        this.docs = codebook.docs().stream()
                .filter(doc -> doc.tableId() != null && doc.name() != null)
                .sorted(Comparator.comparing(Doc::match))
                .collect(Collectors.groupingBy(doc -> place(doc.tableId(), doc.name())));
    }

    private static String place(@Nullable String table, @Nullable String name) {
        return table + "/" + name;
    }

    /** What is looked into. */
    public Codebook codebook() {
        return codebook;
    }

    /** What an input can mean. */
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
        var inner = reading.isWide() ? List.<WrappedCode>of() : WrappedCode.of((int) reading.bits(), false);
        var inside = inner.stream().map(code -> "the " + code.space() + " code " + code.number() + " in it");
        var guesses = isDamaged(reading)
                ? Stream.of("codes that end in " + lastDigits(reading) + ", if a digit is damaged")
                : Stream.<String>of();
        return Stream.of(number, inside, guesses).flatMap(Function.identity());
    }

    /** The numbers that an input can be; none where it is no number. */
    public static List<Reading> readings(String input) {
        return NumberParser.of(NormalizedInput.of(input));
    }

    /** What was found, each once, best first. */
    public List<Hit> find(String input) {
        var plain = NormalizedInput.of(input);
        var numbers = NumberParser.of(plain);
        return find(plain, numbers, isWord(numbers));
    }

    private List<Hit> find(String input, List<Reading> numbers, boolean isWord) {
        return find(numbers, documented(input, numbers), isWord ? words.find(input) : List.of());
    }

    /** Whether an input can be a word, too. */
    private static boolean isWord(List<Reading> numbers) {
        return numbers.stream().noneMatch(NumberParser::isNoWord);
    }

    /** What one number can mean, each once, best first. */
    public List<Hit> find(Reading number) {
        var numbers = List.of(number);
        return find(numbers, documented("", numbers), List.of());
    }

    /** What pages say of what was found. */
    public List<Doc> docs(Hit hit) {
        return hit.entry() == null ? List.of(Objects.requireNonNull(hit.doc())) : docs(hit.entry());
    }

    /** What pages say of a code, those that surely mean it first. */
    public List<Doc> docs(CodeEntry entry) {
        var code = entry.code();
        return docs.getOrDefault(place(entry.table().id(), code.name()), List.of()).stream()
                .filter(doc ->
                        doc.value() == null || doc.value() == code.value().bits())
                .toList();
    }

    private List<Hit> find(List<Reading> numbers, List<Hit> documented, List<Hit> named) {
        var exact = numbers.stream().flatMap(this::exactly).toList();
        var inner = numbers.stream().flatMap(this::inside).toList();
        var guesses = numbers.stream()
                .filter(number -> Stream.concat(exact.stream(), inner.stream())
                        .noneMatch(hit -> number.equals(hit.reading()) && isCode(hit)))
                .flatMap(this::guessed)
                .toList();
        var seen = new HashSet<Object>();
        return Stream.of(exact, documented, inner, named, guesses)
                .flatMap(List::stream)
                .filter(hit -> seen.add(
                        hit.entry() == null
                                ? Objects.requireNonNull(hit.doc())
                                : hit.entry().row()))
                .toList();
    }

    private static boolean isCode(Hit hit) {
        return hit.entry() != null && hit.entry().isCode();
    }

    private Stream<Hit> exactly(Reading reading) {
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
                    return reading != null || named
                            ? Stream.of(new Hit(Kind.DOCUMENTED, reading, "only a page knows it", null, doc))
                            : Stream.of();
                })
                .toList();
    }

    private Stream<Hit> inside(Reading reading) {
        if (reading.isWide()) {
            return Stream.of();
        }
        boolean isCode = index.byValue(reading.bits()).stream().anyMatch(CodeEntry::isCode);
        return WrappedCode.of((int) reading.bits(), isCode).stream()
                .flatMap(inside -> index.byValue(inside.bits()).stream()
                        .filter(entry -> entry.isCode() && entry.code().space() == inside.space())
                        .map(entry -> Hit.of(Kind.INNER, reading, inside.why(), entry)));
    }

    private Stream<Hit> guessed(Reading reading) {
        if (!isDamaged(reading)) {
            return Stream.of();
        }
        var digits = reading.digits().toUpperCase(Locale.ROOT);
        var why = "it ends in " + lastDigits(reading) + " too";
        return index.byLastDigits(reading.bits()).stream()
                .sorted(Comparator.comparingInt(entry ->
                        EditDistance.between(digits, entry.code().value().hex().substring("0x".length()))))
                .map(entry -> Hit.of(Kind.GUESS, reading, why, entry));
    }

    /** Whether it can be the number of a code in which a digit is missing, wrong or too many. */
    private static boolean isDamaged(Reading reading) {
        int length = reading.digits().length();
        return reading.base() == Base.HEXADECIMAL && FEWEST_DAMAGED_DIGITS <= length && length <= MOST_DAMAGED_DIGITS;
    }

    private static String lastDigits(Reading reading) {
        return reading.digits()
                .substring(reading.digits().length() - LAST_DIGITS)
                .toUpperCase(Locale.ROOT);
    }
}
