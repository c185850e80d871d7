package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/** What the words before a number say of it. */
enum NumberContext {
    /** {@code error 5}, {@code exit code}: any number is a code. */
    CODE,
    /** {@code BugcheckCode}: the same. */
    BUGCHECK_CODE,
    /** {@code hr}: what is marked as hexadecimal, or looks like a failure. */
    HRESULT,
    /** {@code status}, {@code returned}: a number that is long enough. */
    STATUS,
    /** {@code failed}: as a status; before a colon any number. */
    FAILED,
    /** {@code reason}, {@code ended with}: a number that looks like a failure. */
    HINT,
    /** {@code bugcheck}: what is marked as hexadecimal, or short enough. */
    BUGCHECK,
    /** {@code STOP}: what is marked as hexadecimal. */
    STOP,
    /** Nothing for or against it. */
    NONE,
    /** {@code address}, {@code thread}, {@code HTTP error}: no number is one of our codes. */
    OTHER;

    /** Whose numbers are called so, or null. */
    @Nullable
    CodeSpace space() {
        return switch (this) {
            case HRESULT -> CodeSpace.HRESULT;
            case BUGCHECK_CODE, BUGCHECK, STOP -> CodeSpace.BUGCHECK;
            default -> null;
        };
    }

    /** What the text before a place says; {@code from} is where the line begins. */
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

    /** {@code status code} is most often that of HTTP; reason codes are of the one who shuts the system down. */
    private static NumberContext ofCode(WordsBefore words) {
        var whose = words.next();
        return whose == null
                ? CODE
                : switch (whose) {
                    case OWNER, REASON, ALERT -> OTHER;
                    case STATUS -> STATUS;
                    case BUGCHECK, CHECK -> BUGCHECK_CODE;
                    default -> CODE;
                };
    }

    /** {@code exit status 5}, {@code success or error status: 1603}. */
    private static NumberContext ofStatus(WordsBefore words) {
        var whose = words.next();
        return whose == WordRole.OWNER ? OTHER : whose == WordRole.ERROR ? CODE : STATUS;
    }

    private static NumberContext ofValue(WordsBefore words) {
        var whose = words.next();
        return whose == WordRole.ERROR || whose == WordRole.SOCKET ? CODE : whose == WordRole.RETURN ? STATUS : HINT;
    }

    /** A message's number, {@code %%1053}: a service's error, but in the security log a word of its own list. */
    private static NumberContext ofMessage(@Nullable WordRole role, WordsBefore words) {
        return role == WordRole.ERROR || role == WordRole.OTHER && words.next() == null ? CODE : OTHER;
    }
}
