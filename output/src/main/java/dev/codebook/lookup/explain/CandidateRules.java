package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.NumberForms.isAfterErrorName;
import static dev.codebook.lookup.explain.NumberForms.isBeforeName;
import static dev.codebook.lookup.explain.NumberForms.isBesideMessage;
import static dev.codebook.lookup.explain.NumberForms.isError;
import static dev.codebook.lookup.explain.NumberForms.isOfFile;
import static dev.codebook.lookup.explain.NumberForms.isOfSystem;
import static dev.codebook.lookup.explain.NumberForms.isOnlyValue;
import static dev.codebook.lookup.explain.NumberForms.isResult;
import static dev.codebook.lookup.explain.NumberForms.isStandalone;
import static dev.codebook.lookup.explain.NumberForms.isUsualFailure;
import static dev.codebook.lookup.explain.NumberSurroundings.isAfter;
import static dev.codebook.lookup.explain.NumberSurroundings.isAfterDash;
import static dev.codebook.lookup.explain.NumberSurroundings.isArgument;
import static dev.codebook.lookup.explain.NumberSurroundings.isBeforeArguments;
import static dev.codebook.lookup.explain.NumberSurroundings.isBeforeColon;
import static dev.codebook.lookup.explain.NumberSurroundings.isBracketed;
import static dev.codebook.lookup.explain.NumberSurroundings.isCounted;
import static dev.codebook.lookup.explain.NumberSurroundings.isNegative;
import static dev.codebook.lookup.explain.NumberSurroundings.isWhole;

import dev.codebook.lookup.explain.NumberCandidate.Trust;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decides by the context of a number, and by its length and surroundings, whether it may be a code. */
final class CandidateRules {

    /** The number of digits of an HRESULT or NTSTATUS in hexadecimal. */
    private static final int HEX_DIGITS = 8;

    /** The number of digits of a failure in decimal: 2147483648 and above. */
    private static final int DECIMAL_DIGITS = 10;

    private static final int FEWEST_OF_STATUS = 4;
    private static final int FEWEST_HEX_OF_STATUS = 3;

    /** The number of digits of the errors of Windows Sockets, 10000 and above, which are not those of the C library. */
    private static final int FEWEST_OF_ERRNO = 5;

    private static final int MOST_OF_BUGCHECK = 3;
    private static final int MOST_OF_WINDOWS_ERROR = 5;

    private final Line line;
    private final List<NumberCandidate> found = new ArrayList<>(0);

    CandidateRules(Line line) {
        this.line = line;
    }

    List<NumberCandidate> found() {
        return found;
    }

    /** Adds a number with a hexadecimal prefix or suffix. */
    void addHexadecimal(int start, int digits, int digitsEnd, int end) {
        int length = digitsEnd - digits;
        boolean isWhole = length == HEX_DIGITS;
        boolean isFailure = isWhole && isFailure(digits);
        var context = NumberContext.before(line, start);
        if (context == NumberContext.CODE && ForeignNumbers.isOfKerberos(line, start, end)) {
            announce(start, end, true, NumberSpace.FOREIGN);
            return;
        }
        if (isWhole && !isFailure && context != NumberContext.OTHER && isBeforeArguments(line, end)) {
            announce(start, end, true, NumberSpace.BUGCHECK);
            return;
        }
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, ERRNO, BUGCHECK_CODE, HRESULT, BUGCHECK, STOP ->
                !ForeignNumbers.contain(line, start, end);
            case FAILED -> isPlain(start, end);
            case STATUS, NTSTATUS -> length >= FEWEST_HEX_OF_STATUS;
            case HINT -> isFailure;
            case TROUBLE -> isBracketed(line, start, end);
            case NONE, PARAMETER ->
                isFailure
                        ? isAfterErrorName(line, start)
                        : line.isInFailure(start) && isError(line, start, end, isWhole);
            case FOREIGN, OTHER -> false;
        };
        if (isAnnounced) {
            var trust = isWhole && context == NumberContext.CODE ? Trust.CERTAIN : Trust.ANNOUNCED;
            found.add(new NumberCandidate(start, start, end, true, trust, context.space()));
        } else {
            addUnannounced(start, start, end, isFailure, context);
        }
    }

    /**
     * Adds a failure with 32 bits that is extended to 64 bits.
     *
     * @param isSigned whether its sign was extended; a number that was extended by zeros is usually an address
     */
    void addExtended(int start, int end, boolean isSigned) {
        var context = NumberContext.before(line, start);
        if (!isSigned && context != NumberContext.PARAMETER && !isArgumentOfBugcheck(start)) {
            return;
        }
        switch (context) {
            case CODE, EXCEPTION_CODE, HRESULT, STATUS, NTSTATUS, FAILED ->
                found.add(new NumberCandidate(start, end - HEX_DIGITS, end, true, Trust.ANNOUNCED, context.space()));
            default -> addUnannounced(start, end - HEX_DIGITS, end, true, context);
        }
    }

    private boolean isArgumentOfBugcheck(int start) {
        return line.at(start - 1) == '('
                && !found.isEmpty()
                && found.get(found.size() - 1).space() == NumberSpace.BUGCHECK;
    }

    /** Adds a number without a prefix. */
    void addDecimal(int start, int end) {
        boolean isNegative = isNegative(line, start);
        if (!isNegative && isAfterDash(line, start)) {
            return;
        }
        int begin = isNegative ? start - 1 : start;
        int length = end - start;
        var context = NumberContext.before(line, begin);
        if (context == NumberContext.OTHER) {
            return;
        }
        if (length == HEX_DIGITS && !isNegative && (isFailure(start) || line.isAt(start, "00"))) {
            addBare(start, end, context);
            return;
        }
        boolean isFailure = length == DECIMAL_DIGITS
                && (isNegative || line.at(start) >= '2' && line.at(start) <= '4')
                && !isCounted(line, start, end);
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, BUGCHECK_CODE -> isFailure || isPlain(start, end);
            case ERRNO -> isFailure || (isNegative ? length > 1 : length >= FEWEST_OF_ERRNO) && isPlain(start, end);
            case STATUS, NTSTATUS -> isFailure || length >= FEWEST_OF_STATUS && isPlain(start, end);
            case FAILED -> isFailure || (length >= FEWEST_OF_STATUS || isBeforeColon(line, end)) && isPlain(start, end);
            case BUGCHECK -> length <= MOST_OF_BUGCHECK;
            case HRESULT, HINT -> isFailure;
            case TROUBLE -> isBracketed(line, start, end) && !ForeignNumbers.isHttpSized(line, start, end);
            case FOREIGN -> true;
            case NONE ->
                isOfSystem(line, start, end)
                        || length >= FEWEST_OF_STATUS && isResult(line, start) && isPlain(start, end);
            case PARAMETER, STOP, OTHER -> false;
        };
        if (line.isBefore(begin, "%%")) {
            addMessageNumber(begin, end, context);
        } else if (isAnnounced) {
            announce(begin, end, context == NumberContext.BUGCHECK, context.space());
        } else {
            addUnannounced(begin, begin, end, isFailure, context);
        }
    }

    /**
     * Adds a message number, {@code %%1053}, which is the error of a service, but in the security log an index into its
     * texts.
     */
    private void addMessageNumber(int start, int end, NumberContext context) {
        boolean isCode = switch (context) {
            case PARAMETER -> true;
            case HINT, OTHER -> false;
            default -> line.isInFailure(start) || isOnlyValue(line, start, end);
        };
        if (isCode) {
            announce(start, end, false, null);
        }
    }

    /** Adds eight digits without a prefix that are not all decimal. */
    void addBare(int start, int end) {
        addBare(start, end, NumberContext.before(line, start));
    }

    private void addBare(int start, int end, NumberContext context) {
        boolean isFailure = isFailure(start);
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, BUGCHECK_CODE, BUGCHECK, HRESULT -> !ForeignNumbers.contain(line, start, end);
            case STATUS, NTSTATUS, FAILED, STOP -> isFailure;
            default -> isOfFile(line, start, end);
        };
        if (isAnnounced) {
            announce(start, end, true, isFailure ? failureSpace(context) : context.space());
        } else if (isFailure) {
            boolean isStandalone = context == NumberContext.HINT
                    || isBracketed(line, start, end)
                    || (line.areDigits(start, end)
                            ? isStandalone(line, start, end, context == NumberContext.PARAMETER)
                            : isWhole(line, start, end));
            addUnannounced(start, start, end, isStandalone, context);
        }
    }

    /** Returns the space of a failure: {@code STOP: c000021a} has the number of an NTSTATUS. */
    private static @Nullable NumberSpace failureSpace(NumberContext context) {
        return context.space() == NumberSpace.BUGCHECK ? null : context.space();
    }

    /** Adds a short word of hexadecimal digits. */
    void addOfBugcheck(int start, int end) {
        if (isBugcheck(start)) {
            announce(start, end, true, NumberSpace.BUGCHECK);
        } else {
            addRepeated(start, start, end, true);
        }
    }

    boolean isBugcheck(int start) {
        var context = NumberContext.before(line, start);
        return context == NumberContext.BUGCHECK || context == NumberContext.BUGCHECK_CODE;
    }

    void addName(int start, int end) {
        found.add(new NumberCandidate(start, start, end, false, Trust.NAME, null));
    }

    /** Adds a number that no word announces, if it looks like a failure or something beside it may say that it is one. */
    void addUnannounced(int start, int digits, int end, boolean isFailure, NumberContext context) {
        boolean isByForm = switch (context) {
            case NONE, PARAMETER, TROUBLE, HINT -> isFailure;
            default -> false;
        };
        if (isByForm && !isArgument(line, start, end) && !isCounted(line, start, end)) {
            boolean isLikely = digits == start && line.isInFailure(start) && isUsualFailure(line, start, end);
            found.add(new NumberCandidate(
                    start, digits, end, isHexadecimal(digits, end), isLikely ? Trust.IN_FAILURE : Trust.BY_FORM, null));
        } else if (context != NumberContext.OTHER) {
            addRepeated(start, digits, end, isHexadecimal(digits, end));
        }
    }

    private void addRepeated(int start, int digits, int end, boolean isHexadecimal) {
        var trust = trustByNeighbours(start, digits, end);
        if (trust != null && !ForeignNumbers.contain(line, start, end)) {
            found.add(new NumberCandidate(start, digits, end, isHexadecimal, trust, null));
        }
    }

    /** Returns what beside the number may say that it is a code, or null if nothing does. */
    private @Nullable Trust trustByNeighbours(int start, int digits, int end) {
        if (!found.isEmpty() && isAfter(line, found.get(found.size() - 1).end(), start)) {
            return Trust.REPEATED;
        }
        if (isBeforeName(line, end)) {
            return Trust.BEFORE_NAME;
        }
        return end - digits <= MOST_OF_WINDOWS_ERROR && isBesideMessage(line, start, end) ? Trust.WITH_MESSAGE : null;
    }

    /** Adds a number that is a code. */
    void announce(int start, int end, boolean isHexadecimal, @Nullable NumberSpace space) {
        found.add(new NumberCandidate(start, start, end, isHexadecimal, Trust.ANNOUNCED, space));
    }

    private boolean isHexadecimal(int start, int end) {
        return end - start == HEX_DIGITS || !line.areDigits(start, end) && line.at(start) != '-';
    }

    private boolean isPlain(int start, int end) {
        return !isCounted(line, start, end) && !ForeignNumbers.contain(line, start, end);
    }

    /** Returns whether eight hexadecimal digits have the top bit set. */
    boolean isFailure(int digits) {
        return Character.digit(line.at(digits), 16) >= HEX_DIGITS;
    }
}
