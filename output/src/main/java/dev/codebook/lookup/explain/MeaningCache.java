package dev.codebook.lookup.explain;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.model.CodeSpace;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What numbers mean, remembered: a log repeats them. */
final class MeaningCache {

    /** More different numbers than a log repeats; with them all a hostile one would fill the memory. */
    private static final int MOST = 4096;

    /** A failure of an HRESULT or NTSTATUS has the top bit. */
    private static final int TOP_BIT = 31;

    /** Up to here a number is a flag or a handle of the registry too: HKEY_LOCAL_MACHINE is 0x80000002. */
    private static final long LAST_FLAG = 0x8000_000FL;

    /** From here on it is a mask, or a small negative number. */
    private static final long FIRST_MASK = 0xFFFF_0000L;

    private static final int HEX = 16;

    /** The upper half of an HRESULT or NTSTATUS: its severity and facility. */
    private static final int FACILITY = 16;

    private static final int WIN32_FACILITY = 0x8007;
    private static final int PAST_HRESULT = 0x8B00;
    private static final int NTWIN32_FACILITY = 0xC007;

    private final Lookup lookup;
    private final Map<Spelled, Meaning> known = new LinkedHashMap<>(HEX, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Spelled, Meaning> eldest) {
            return size() > MOST;
        }
    };

    private record Spelled(String digits, boolean isHexadecimal) {}

    /**
     * What one number means.
     *
     * @param reading the number; null where it is none of 32 bits, or zero, which is no failure's
     * @param hits what it can mean, best first
     */
    record Meaning(@Nullable Reading reading, List<Hit> hits) {

        /** Whether it is a code: what is called one is, unless it is a small number that no header has. */
        boolean isCalledRightly() {
            return reading != null
                    && (reading.bits() >>> TOP_BIT == 1 || hits.stream().anyMatch(this::isCode));
        }

        /** Whether it is a failure's number, not a flag or a mask. */
        boolean isFailure() {
            return reading != null && reading.bits() > LAST_FLAG && reading.bits() < FIRST_MASK;
        }

        /** Whether a number that nothing is said of is a code: only a header can tell. */
        boolean isCodeByItself() {
            return isFailure()
                    && hits.stream().anyMatch(hit -> hit.kind() != Hit.Kind.GUESS && isCode(hit) && isUsual(hit));
        }

        /** The same, with the codes of a space before others, if the number has some. */
        Meaning in(@Nullable CodeSpace space) {
            return space == null
                    ? this
                    : new Meaning(
                            reading,
                            hits.stream()
                                    .sorted(Comparator.comparing((Hit hit) -> !isOf(space, hit)))
                                    .toList());
        }

        private static boolean isOf(CodeSpace space, Hit hit) {
            return hit.kind() == Hit.Kind.EXACT
                    && hit.entry() != null
                    && hit.entry().code().space() == space;
        }

        /** Whether it is the same number. */
        boolean is(long bits) {
            return reading != null && reading.bits() == bits;
        }

        private boolean isCode(Hit hit) {
            return switch (hit.kind()) {
                case DOCUMENTED, INNER -> true;
                case EXACT -> hit.entry() != null && hit.entry().isCode();
                case GUESS -> isDamaged();
                case NAME, TEXT -> false;
            };
        }

        /** A digit is missing or wrong, but the first one is a failure's. */
        private boolean isDamaged() {
            return reading != null && Character.digit(reading.digits().charAt(0), HEX) >= HEX / 2;
        }

        /** Where the number itself is no code, the code inside tells only if the outer one is an HRESULT or NTSTATUS. */
        private boolean isUsual(Hit hit) {
            if (hit.kind() != Hit.Kind.INNER || reading == null) {
                return true;
            }
            int upper = (int) (reading.bits() >>> FACILITY);
            return upper == WIN32_FACILITY
                    || reading.base() == Reading.Base.HEXADECIMAL
                            && (upper < PAST_HRESULT || upper == NTWIN32_FACILITY);
        }
    }

    MeaningCache(Lookup lookup) {
        this.lookup = lookup;
    }

    /** @param isHexadecimal how digits are read that could be either */
    Meaning of(String digits, boolean isHexadecimal) {
        return known.computeIfAbsent(new Spelled(digits, isHexadecimal), this::find);
    }

    private Meaning find(Spelled spelled) {
        var base = spelled.isHexadecimal ? Reading.Base.HEXADECIMAL : Reading.Base.DECIMAL;
        return Lookup.readings(spelled.digits).stream()
                .filter(reading -> reading.base() == base && !reading.isWide() && reading.bits() != 0)
                .findFirst()
                .map(reading -> new Meaning(reading, lookup.find(reading)))
                .orElseGet(() -> new Meaning(null, List.of()));
    }
}
