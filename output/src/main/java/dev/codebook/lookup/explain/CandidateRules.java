package dev.codebook.lookup.explain;

import static dev.codebook.lookup.explain.Letters.areDigits;

import dev.codebook.lookup.explain.NumberCandidate.Trust;
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

    private final char[] text;
    private final int from;
    private final NumberSurroundings surroundings;
    private final NumberForms forms;
    private final ForeignNumbers others;
    private final List<NumberCandidate> found;

    /** @param found receives the candidates */
    CandidateRules(char[] text, int from, NumberSurroundings surroundings, List<NumberCandidate> found) {
        this.text = text;
        this.from = from;
        this.surroundings = surroundings;
        this.forms = new NumberForms(text, from, surroundings);
        this.others = new ForeignNumbers(text, from, surroundings);
        this.found = found;
    }

    /** Adds a number with a hexadecimal prefix or suffix. */
    void addHexadecimal(int start, int digits, int digitsEnd, int end) {
        int length = digitsEnd - digits;
        boolean isWhole = length == HEX_DIGITS;
        boolean isFailure = isWhole && isFailure(digits);
        var context = NumberContext.before(text, from, start);
        if (context == NumberContext.CODE && others.isOfKerberos(start, end)) {
            announce(start, end, true, NumberSpace.FOREIGN);
            return;
        }
        if (isWhole && !isFailure && context != NumberContext.OTHER && surroundings.isBeforeArguments(end)) {
            announce(start, end, true, NumberSpace.BUGCHECK);
            return;
        }
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, ERRNO, BUGCHECK_CODE, HRESULT, BUGCHECK, STOP -> !others.contain(start, end);
            case FAILED -> isPlain(start, end);
            case STATUS, NTSTATUS -> length >= FEWEST_HEX_OF_STATUS;
            case HINT -> isFailure;
            case TROUBLE -> surroundings.isBracketed(start, end);
            case NONE, PARAMETER ->
                isFailure
                        ? forms.isAfterErrorName(start)
                        : surroundings.isInFailure(start) && forms.isError(start, end, isWhole);
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
        var context = NumberContext.before(text, from, start);
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
        return surroundings.at(start - 1) == '('
                && !found.isEmpty()
                && found.get(found.size() - 1).space() == NumberSpace.BUGCHECK;
    }

    /** Adds a number without a prefix. */
    void addDecimal(int start, int end) {
        boolean isNegative = surroundings.isNegative(start);
        if (!isNegative && forms.isAfterDash(start)) {
            return;
        }
        int begin = isNegative ? start - 1 : start;
        int length = end - start;
        var context = NumberContext.before(text, from, begin);
        if (length == HEX_DIGITS && !isNegative && (isFailure(start) || forms.isPadded(start, end))) {
            addBare(start, end, context);
            return;
        }
        boolean isFailure = length == DECIMAL_DIGITS
                && (isNegative || text[start] >= '2' && text[start] <= '4')
                && !surroundings.isCounted(start, end);
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, BUGCHECK_CODE -> isFailure || isPlain(start, end);
            case ERRNO -> isFailure || (isNegative ? length > 1 : length >= FEWEST_OF_ERRNO) && isPlain(start, end);
            case STATUS, NTSTATUS -> isFailure || length >= FEWEST_OF_STATUS && isPlain(start, end);
            case FAILED ->
                isFailure || (length >= FEWEST_OF_STATUS || surroundings.isBeforeColon(end)) && isPlain(start, end);
            case BUGCHECK -> length <= MOST_OF_BUGCHECK;
            case HRESULT, HINT -> isFailure;
            case TROUBLE -> surroundings.isBracketed(start, end) && !others.isHttpSized(start, end);
            case FOREIGN -> true;
            case NONE ->
                forms.isOfSystem(start, end)
                        || length >= FEWEST_OF_STATUS && forms.isResult(start) && isPlain(start, end);
            case PARAMETER, STOP, OTHER -> false;
        };
        if (forms.isMessageNumber(begin)) {
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
            default -> surroundings.isInFailure(start) || forms.isOnlyValue(start, end);
        };
        if (isCode) {
            announce(start, end, false, null);
        }
    }

    /** Adds eight digits without a prefix that are not all decimal. */
    void addBare(int start, int end) {
        addBare(start, end, NumberContext.before(text, from, start));
    }

    private void addBare(int start, int end, NumberContext context) {
        boolean isFailure = isFailure(start);
        boolean isAnnounced = switch (context) {
            case CODE, EXCEPTION_CODE, BUGCHECK_CODE, BUGCHECK, HRESULT -> !others.contain(start, end);
            case STATUS, NTSTATUS, FAILED, STOP -> isFailure;
            default -> false;
        };
        if (isAnnounced) {
            announce(start, end, true, isFailure ? failureSpace(context) : context.space());
        } else if (isFailure) {
            boolean isStandalone = context == NumberContext.HINT
                    || surroundings.isBracketed(start, end)
                    || (areDigits(text, start, end)
                            ? forms.isStandalone(start, end, context == NumberContext.PARAMETER)
                            : surroundings.isWhole(start, end));
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
        var context = NumberContext.before(text, from, start);
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
        if (isByForm && !surroundings.isArgument(start, end) && !surroundings.isCounted(start, end)) {
            boolean isLikely = digits == start && surroundings.isInFailure(start) && forms.isUsualFailure(start, end);
            found.add(new NumberCandidate(
                    start, digits, end, isHexadecimal(digits, end), isLikely ? Trust.IN_FAILURE : Trust.BY_FORM, null));
        } else if (context != NumberContext.OTHER && !others.contain(start, end)) {
            addRepeated(start, digits, end, isHexadecimal(digits, end));
        }
    }

    private void addRepeated(int start, int digits, int end, boolean isHexadecimal) {
        Trust trust = !found.isEmpty()
                        && surroundings.isAfter(found.get(found.size() - 1).end(), start)
                ? Trust.REPEATED
                : forms.isBeforeName(end)
                        ? Trust.BEFORE_NAME
                        : end - digits <= MOST_OF_WINDOWS_ERROR && forms.isBesideMessage(start, end)
                                ? Trust.WITH_MESSAGE
                                : null;
        if (trust != null) {
            found.add(new NumberCandidate(start, digits, end, isHexadecimal, trust, null));
        }
    }

    /** Adds a number that is a code. */
    void announce(int start, int end, boolean isHexadecimal, @Nullable NumberSpace space) {
        found.add(new NumberCandidate(start, start, end, isHexadecimal, Trust.ANNOUNCED, space));
    }

    private boolean isHexadecimal(int start, int end) {
        return end - start == HEX_DIGITS || !areDigits(text, start, end) && text[start] != '-';
    }

    private boolean isPlain(int start, int end) {
        return !surroundings.isCounted(start, end) && !others.contain(start, end);
    }

    /** Returns whether eight hexadecimal digits have the top bit set. */
    boolean isFailure(int digits) {
        return Character.digit(text[digits], 16) >= HEX_DIGITS;
    }
}
