package dev.codebook.lookup.explain;

import dev.codebook.model.CodeSpace;
import org.jspecify.annotations.Nullable;

/** The kind of number that the words before a number announce. */
enum NumberContext {
    /** {@code error 5}, {@code exit code}: any number is a code. */
    CODE,
    /** {@code BugcheckCode}: any number is a code. */
    BUGCHECK_CODE,
    /** {@code hr}: a number is a code if it has a hexadecimal prefix or looks like a failure. */
    HRESULT,
    /** {@code status}, {@code returned}: a code has eight digits with a hexadecimal prefix, or four or more without. */
    STATUS,
    /** {@code failed}: a code has a hexadecimal prefix or at least four digits, or a colon follows it. */
    FAILED,
    /** {@code reason}, {@code ended with}: a number is a code if it looks like a failure. */
    HINT,
    /** {@code bugcheck}: a number is a code if it has a hexadecimal prefix or at most three digits. */
    BUGCHECK,
    /** {@code STOP}: a number is a code if it has a hexadecimal prefix. */
    STOP,
    /** No word before the number indicates whether it is a code. */
    NONE,
    /** {@code address}, {@code thread}, {@code HTTP error}: no number is a Windows code. */
    OTHER;

    /** Returns the space whose numbers are announced in this way, or null if it can be any space. */
    @Nullable
    CodeSpace space() {
        return switch (this) {
            case HRESULT -> CodeSpace.HRESULT;
            case BUGCHECK_CODE, BUGCHECK, STOP -> CodeSpace.BUGCHECK;
            default -> null;
        };
    }

    /** Returns the context of the number at {@code place}, in the line that starts at {@code from}. */
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

    /** A status code is usually that of HTTP. A reason code belongs to the program that shuts the system down. */
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

    /** Returns the context after the word "status": {@code exit status 5}, {@code success or error status: 1603}. */
    private static NumberContext ofStatus(WordsBefore words) {
        var owner = words.next();
        return owner == WordRole.OWNER ? OTHER : owner == WordRole.ERROR ? CODE : STATUS;
    }

    private static NumberContext ofValue(WordsBefore words) {
        var owner = words.next();
        return owner == WordRole.ERROR || owner == WordRole.SOCKET ? CODE : owner == WordRole.RETURN ? STATUS : HINT;
    }

    /** A message number, {@code %%1053}, is the error of a service, but in the security log an index into its texts. */
    private static NumberContext ofMessage(@Nullable WordRole role, WordsBefore words) {
        return role == WordRole.ERROR || role == WordRole.OTHER && words.next() == null ? CODE : OTHER;
    }
}
