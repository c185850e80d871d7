package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/** The kind of number that the words before a number announce. */
enum NumberContext {
    /** {@code error 5}, {@code exit code}: any number is a code. */
    CODE,
    /** {@code BugcheckCode}: any number is a code. */
    BUGCHECK_CODE,
    /** {@code hr}: a number with a hexadecimal prefix, or that looks like a failure. */
    HRESULT,
    /** {@code status}, {@code returned}: a number of at least four digits. */
    STATUS,
    /** {@code failed}: as after a status; before a colon any number. */
    FAILED,
    /** {@code reason}, {@code ended with}: a number that looks like a failure. */
    HINT,
    /** {@code bugcheck}: a number with a hexadecimal prefix, or of at most three digits. */
    BUGCHECK,
    /** {@code STOP}: a number with a hexadecimal prefix. */
    STOP,
    /** No word for or against a code. */
    NONE,
    /** {@code address}, {@code thread}, {@code HTTP error}: no number is a Windows code. */
    OTHER;

    /** Returns the space whose numbers are announced in this way, or null. */
    @Nullable
    CodeSpace space() {
        return switch (this) {
            case HRESULT -> CodeSpace.HRESULT;
            case BUGCHECK_CODE, BUGCHECK, STOP -> CodeSpace.BUGCHECK;
            default -> null;
        };
    }

    /** Returns the context of the number at an offset; {@code from} is the offset of the line. */
    static NumberContext before(char[] text, int from, int place) {
        var words = new WordsBefore(text, from, place);
        var role = words.next();
        boolean isWith = false;
        while (role == WordRole.FILLER || role == WordRole.WITH) {
            isWith |= role == WordRole.WITH;
            role = words.next();
        }
        if (place - from > 1 && text[place - 1] == '%' && text[place - 2] == '%') {
            return ofMessage(role, words);
        }
        return role == null
                ? isWith ? HINT : NONE
                : switch (role) {
                    case ERROR -> ofError(words);
                    case CODE -> ofCode(words);
                    case HRESULT -> HRESULT;
                    case STATUS, RETURN -> ofStatus(words);
                    case FAILED -> isWith ? CODE : FAILED;
                    case REASON -> HINT;
                    case VALUE -> ofValue(words);
                    case STOP -> STOP;
                    case BUGCHECK -> BUGCHECK;
                    case CHECK -> words.next() == WordRole.BUG ? BUGCHECK : NONE;
                    case OTHER -> OTHER;
                    case OWNER, SOCKET, BUG, ALERT, FILLER, WITH -> NONE;
                };
    }

    private static NumberContext ofError(WordsBefore words) {
        return words.next() == WordRole.OWNER ? OTHER : CODE;
    }

    /** {@code status code} is mostly that of HTTP; reason codes belong to the program that shuts the system down. */
    private static NumberContext ofCode(WordsBefore words) {
        var owner = words.next();
        return owner == null
                ? CODE
                : switch (owner) {
                    case OWNER, REASON, ALERT -> OTHER;
                    case STATUS -> STATUS;
                    case BUGCHECK, CHECK -> BUGCHECK_CODE;
                    default -> CODE;
                };
    }

    /** {@code exit status 5}, {@code success or error status: 1603}. */
    private static NumberContext ofStatus(WordsBefore words) {
        var owner = words.next();
        return owner == WordRole.OWNER ? OTHER : owner == WordRole.ERROR ? CODE : STATUS;
    }

    private static NumberContext ofValue(WordsBefore words) {
        var owner = words.next();
        return owner == WordRole.ERROR || owner == WordRole.SOCKET ? CODE : owner == WordRole.RETURN ? STATUS : HINT;
    }

    /**
     * A message number, {@code %%1053}: the error of a service, but in the security log an index into the texts of that
     * log.
     */
    private static NumberContext ofMessage(@Nullable WordRole role, WordsBefore words) {
        return role == WordRole.ERROR || role == WordRole.OTHER && words.next() == null ? CODE : OTHER;
    }
}
