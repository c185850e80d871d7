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

/** Caches the meanings of numbers, because a log repeats its numbers. */
final class MeaningCache {

    /** The greatest number of meanings. Real logs need fewer; without a limit, a hostile log could fill the memory. */
    private static final int MOST = 4096;

    /** The bit that is set in an HRESULT or NTSTATUS that reports a failure. */
    private static final int TOP_BIT = 31;

    /** The greatest number that may also be a flag or a registry handle: HKEY_LOCAL_MACHINE is 0x80000002. */
    private static final long LAST_FLAG = 0x8000_000FL;

    /** The lowest number that may also be a mask or a small negative number. */
    private static final long FIRST_MASK = 0xFFFF_0000L;

    private static final int HEX = 16;

    /** The position of the upper half of an HRESULT or NTSTATUS, which contains the severity and facility. */
    private static final int FACILITY = 16;

    private static final long CODE = 0xFFFF;
    private static final long LAST_WINDOWS_ERROR = 15_999;
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
     * @param reading the number; null if it does not fit 32 bits or is zero, which is never a failure
     * @param hits the possible meanings of the number, the best first
     */
    record Meaning(@Nullable Reading reading, List<Hit> hits) {

        /** Returns whether an announced number is a code. Only a small number that no header defines is not. */
        boolean isPlausible() {
            return reading != null
                    && (reading.bits() >>> TOP_BIT == 1 || hits.stream().anyMatch(this::isCode));
        }

        /** Returns whether the number is in the range of failures and is not a flag or a mask. */
        boolean isFailure() {
            return reading != null && reading.bits() > LAST_FLAG && reading.bits() < FIRST_MASK;
        }

        /**
         * Returns whether a number that is not announced is a code: a failure with a known meaning that is not a guess,
         * or an unknown failure whose code is in the range of Windows errors, where most components number their codes.
         */
        boolean isCodeByItself() {
            return isFailure()
                    && (isUsualFailure()
                            || hits.stream()
                                    .anyMatch(hit -> hit.kind() != Hit.Kind.GUESS && isCode(hit) && isUsual(hit)));
        }

        private boolean isUsualFailure() {
            if (reading == null || reading.base() != Reading.Base.HEXADECIMAL) {
                return false;
            }
            long code = reading.bits() & CODE;
            return reading.bits() >>> FACILITY < PAST_HRESULT && code > 0 && code <= LAST_WINDOWS_ERROR;
        }

        /** Returns this meaning with the codes of the given space first. */
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

        /** Returns whether the number can be a damaged failure. The first digit of a failure is 8 or higher. */
        private boolean isDamaged() {
            return reading != null && Character.digit(reading.digits().charAt(0), HEX) >= HEX / 2;
        }

        /** Accepts a wrapped code only if the number is in the usual range of an HRESULT or NTSTATUS. */
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

    /** @param isHexadecimal whether to read digits that fit both bases as hexadecimal */
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
