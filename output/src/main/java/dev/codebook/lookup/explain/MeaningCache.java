package dev.codebook.lookup.explain;

import dev.codebook.lookup.Code;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the meanings of numbers and names, and caches them, because a log repeats its numbers. */
final class MeaningCache {

    /** The greatest number of meanings. Real logs need fewer; without a limit, a hostile log could fill the memory. */
    private static final int MOST = 4096;

    /** The first number that is not a Windows error: a smaller one can be a code of any of many spaces. */
    private static final long PAST_WINDOWS_ERRORS = 0x1_0000;

    private static final String NTSTATUS = "NTSTATUS";
    private static final String WIN32 = "WIN32";

    private final Lookup lookup;
    private final Map<Spelled, Meaning> known = new LinkedHashMap<>(MOST, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Spelled, Meaning> eldest) {
            return size() > MOST;
        }
    };

    private record Spelled(
            String word, boolean isHexadecimal, @Nullable NumberSpace space) {}

    MeaningCache(Lookup lookup) {
        this.lookup = lookup;
    }

    /** Returns the meaning of a number. The flag decides for digits that fit both bases; the space is null if unknown. */
    Meaning of(String digits, boolean isHexadecimal, @Nullable NumberSpace space) {
        return known.computeIfAbsent(new Spelled(digits, isHexadecimal, space), this::find);
    }

    private Meaning find(Spelled spelled) {
        var base = spelled.isHexadecimal ? Reading.Base.HEXADECIMAL : Reading.Base.DECIMAL;
        var readings = Lookup.readings(spelled.word);
        for (var reading : readings) {
            if (!reading.isWide() && (reading.base() == base || readings.size() == 1)) {
                return new Meaning(reading, spelled.space, hits(reading, spelled.space));
            }
        }
        return Meaning.NONE;
    }

    /** Returns the hits of a number, those of the space first. */
    private List<Hit> hits(Reading reading, @Nullable NumberSpace space) {
        var hits = space == NumberSpace.FOREIGN ? List.<Hit>of() : lookup.find(reading);
        return space == null ? hits : sorted(hits, hit -> isIn(space, hit));
    }

    private static List<Hit> sorted(List<Hit> hits, Predicate<Hit> isFirst) {
        var sorted = new ArrayList<>(hits);
        sorted.sort(Comparator.comparing(hit -> !isFirst.test(hit)));
        return sorted;
    }

    /** Returns whether a code is of the space. An HRESULT can also wrap the code, or only a page has it. */
    private static boolean isIn(NumberSpace space, Hit hit) {
        return hit.kind() == Hit.Kind.EXACT ? isOf(space.name(), hit) : space == NumberSpace.HRESULT;
    }

    private static boolean isOf(String space, Hit hit) {
        return hit.code().filter(code -> code.space().equals(space)).isPresent();
    }

    /** Returns the meaning of a word that may be a name; {@link Meaning#NONE} if no header defines it as a code. */
    Meaning of(String name) {
        return known.computeIfAbsent(new Spelled(name, false, null), this::named);
    }

    private Meaning named(Spelled name) {
        var hits = lookup.hitsOfName(name.word);
        return hits.isEmpty()
                ? Meaning.NONE
                : new Meaning(
                        Lookup.readings(hits.get(0).code().orElseThrow().hex()).get(0), null, hits);
    }

    /** The hits of a number or name, the best first. The reading is null if the number does not fit 32 bits. */
    record Meaning(@Nullable Reading reading, @Nullable NumberSpace space, List<Hit> hits) {

        static final Meaning NONE = new Meaning(null, null, List.of());

        private static final int HEX = 16;

        /** Returns the 32 bits of the number, or 0 if the word is not one. Zero is never a failure. */
        long bits() {
            return reading == null ? 0 : reading.bits();
        }

        /** Returns this meaning with the codes of headers first, which are given as file names in small letters. */
        Meaning first(Set<String> headers) {
            return headers.isEmpty() || hits.size() < 2 ? this : first(hit -> isIn(headers, hit));
        }

        private Meaning first(Predicate<Hit> isFirst) {
            return new Meaning(reading, space, sorted(hits, isFirst));
        }

        private static boolean isIn(Set<String> headers, Hit hit) {
            return hit.kind() == Hit.Kind.EXACT
                    && hit.code()
                            .filter(code -> code.isCode() && headers.contains(fileName(code.header())))
                            .isPresent();
        }

        private static String fileName(String path) {
            return path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        }

        /** Returns this meaning with the first code of another meaning of the same number first. */
        Meaning like(Meaning other) {
            var name = other.bits() != bits() || other.hits.isEmpty() ? "" : name(other.hits.get(0));
            return name.isEmpty() ? this : first(hit -> name(hit).equals(name));
        }

        private static String name(Hit hit) {
            return hit.code().map(Code::name).orElse("");
        }

        /** Returns this meaning without its hits. */
        Meaning unknown() {
            return new Meaning(reading, space, List.of());
        }

        /** Returns whether a header or page has the number as a code, in a space that needs no announcement. */
        boolean isKnown(Set<String> headers) {
            return hits.stream().anyMatch(hit -> isCode(hit) && (isUsual(hit) || isIn(headers, hit)));
        }

        private boolean isUsual(Hit hit) {
            return bits() >= PAST_WINDOWS_ERRORS
                    || isOf(WIN32, hit)
                    || isOf(NTSTATUS, hit)
                    || space != null && isOf(space.name(), hit)
                    || hit.code().isEmpty();
        }

        /** Returns whether a message of the number satisfies a condition. */
        boolean hasMessage(Predicate<String> condition) {
            return hits.stream().anyMatch(hit -> {
                var text = hit.code().map(Code::message).orElse("");
                return !text.isEmpty() && isCode(hit) && isUsual(hit) && condition.test(text);
            });
        }

        private boolean isCode(Hit hit) {
            return switch (hit.kind()) {
                case DOCUMENTED, INNER -> true;
                case EXACT -> hit.code().filter(Code::isCode).isPresent();
                case GUESS -> isDamaged();
                case NAME, TEXT -> false;
            };
        }

        /** Returns whether the number can be a damaged failure. The first digit of a failure is 8 or higher. */
        private boolean isDamaged() {
            return reading != null && Character.digit(reading.digits().charAt(0), HEX) >= HEX / 2;
        }

        /** Returns whether a header or page defines the number, or it wraps a code in the usual way. */
        boolean isCodeByItself() {
            return hits.stream()
                    .anyMatch(hit -> hit.kind() != Hit.Kind.GUESS
                            && isCode(hit)
                            && (hit.kind() != Hit.Kind.INNER || NumberRange.isUsualWrapper(bits(), isHexadecimal())));
        }

        private boolean isHexadecimal() {
            return reading != null && reading.base() == Reading.Base.HEXADECIMAL;
        }

        /** Returns the finding of the word between two offsets of a line; null if the word is not a number or name. */
        @Nullable
        LogFinding finding(int start, int end) {
            return reading == null ? null : new LogFinding(start, end, reading, hits);
        }
    }
}
