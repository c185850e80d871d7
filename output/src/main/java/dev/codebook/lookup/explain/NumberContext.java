package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/** The kind of number that the words before a number announce. */
enum NumberContext {
    /** {@code error 5}, {@code exit code}: any number is a code. */
    CODE,
    /** {@code exception code}: any number is a code. */
    EXCEPTION_CODE,
    /** {@code errno}: a number is a code if it is not one of the C library. */
    ERRNO,
    /** {@code BugcheckCode}: any number is a code. */
    BUGCHECK_CODE,
    /** {@code hr}: a number is a code if it has a hexadecimal prefix or looks like a failure. */
    HRESULT,
    /** {@code status}, {@code returned}: a code has three digits with a hexadecimal prefix, or four or more without. */
    STATUS,
    /** {@code NTSTATUS}: as {@link #STATUS}. */
    NTSTATUS,
    /** {@code failed}: a code has a hexadecimal prefix or at least four digits, or a colon follows it. */
    FAILED,
    /** {@code reason}, {@code ended with}: a number is a code if it looks like a failure. */
    HINT,
    /** {@code denied}: a number in brackets is a code. */
    TROUBLE,
    /** {@code bugcheck}, {@code BUGCHECK_CODE}: a number is a code if it has a hexadecimal prefix or looks like one. */
    BUGCHECK,
    /** {@code STOP}: a number is a code if it has a hexadecimal prefix. */
    STOP,
    /** {@code disconnected, reason}: a number is a code of another system. */
    FOREIGN,
    /** {@code Parameter 1}: a number is a code if it looks like a failure. */
    PARAMETER,
    /** No word before the number indicates whether it is a code. */
    NONE,
    /** {@code address}, {@code thread}, {@code HTTP error}: no number is a Windows code. */
    OTHER;

    /** Returns the space whose numbers are announced in this way, or null if it can be any space. */
    @Nullable
    NumberSpace space() {
        return switch (this) {
            case HRESULT -> NumberSpace.HRESULT;
            case NTSTATUS, EXCEPTION_CODE -> NumberSpace.NTSTATUS;
            case BUGCHECK_CODE, BUGCHECK, STOP -> NumberSpace.BUGCHECK;
            case FOREIGN -> NumberSpace.FOREIGN;
            default -> null;
        };
    }

    /** Returns the context of the number that starts at an offset. */
    static NumberContext before(Line line, int start) {
        var words = new WordsBefore(line, start);
        var role = words.next();
        boolean isWith = false;
        while (role == WordRole.FILLER || role == WordRole.FATAL || role == WordRole.WITH) {
            isWith |= role == WordRole.WITH;
            role = words.next();
        }
        return role == null
                ? isWith ? HINT : words.isErrorCode() ? CODE : NONE
                : switch (role) {
                    case ERROR -> ofError(words);
                    case ERRNO -> ERRNO;
                    case CODE -> ofCode(words);
                    case HRESULT -> HRESULT;
                    case STATUS -> ofStatus(words);
                    case NTSTATUS -> NTSTATUS;
                    case RETURN -> ofReturn(words);
                    case FAILED -> isWith || words.isFunction() ? CODE : FAILED;
                    case REASON -> words.nextMeaningful() == WordRole.DISCONNECTED ? FOREIGN : HINT;
                    case EXCEPTION, VALUE -> ofValue(words);
                    case STOP -> STOP;
                    case BUGCHECK -> BUGCHECK;
                    case CHECK -> words.next() == WordRole.BUG ? BUGCHECK : NONE;
                    case OTHER, OFFSET, TIME -> OTHER;
                    case PARAMETER -> words.isOneLetterBefore() ? OTHER : PARAMETER;
                    case TROUBLE -> TROUBLE;
                    default -> NONE;
                };
    }

    private static NumberContext ofError(WordsBefore words) {
        var owner = words.next();
        return owner == null
                ? CODE
                : switch (owner) {
                    case OWNER, ALERT, OFFSET -> OTHER;
                    case SERVER -> words.next() == WordRole.OWNER ? OTHER : CODE;
                    case RUNTIME -> HINT;
                    case TIME -> words.next() == WordRole.RUN ? HINT : CODE;
                    case FILLER -> ofErrorOfSomething(words);
                    case FATAL -> words.nextMeaningful() == WordRole.OWNER ? OTHER : CODE;
                    default -> CODE;
                };
    }

    /** Returns the context of {@code Fatal System Error}, {@code offset d'erreur} and {@code error}. */
    private static NumberContext ofErrorOfSomething(WordsBefore words) {
        var owner = words.next();
        if (owner == WordRole.FATAL) {
            return BUGCHECK;
        }
        return owner == WordRole.OFFSET || words.isOffset() ? OTHER : CODE;
    }

    /** A status code is usually that of HTTP. A reason code belongs to the program that shuts the system down. */
    private static NumberContext ofCode(WordsBefore words) {
        var owner = words.nextMeaningful();
        return owner == null
                ? CODE
                : switch (owner) {
                    case OWNER, REASON, ALERT -> OTHER;
                    case STATUS -> STATUS;
                    case ERROR -> ofError(words);
                    case EXCEPTION -> EXCEPTION_CODE;
                    case BUGCHECK, CHECK -> words.isBeforeUnderscore() ? BUGCHECK : BUGCHECK_CODE;
                    case STOP -> BUGCHECK;
                    default -> CODE;
                };
    }

    /** Returns the context after the word "status": {@code exit status 5}, {@code success or error status: 1603}. */
    private static NumberContext ofStatus(WordsBefore words) {
        if (words.isFunction()) {
            return CODE;
        }
        var owner = words.nextMeaningful();
        return owner == WordRole.OWNER ? OTHER : owner == WordRole.ERROR ? CODE : STATUS;
    }

    /** Returns the context after the word "returned": {@code CopyFile returned 2}, {@code code de retour 5}. */
    private static NumberContext ofReturn(WordsBefore words) {
        if (words.isFunction()) {
            return CODE;
        }
        var owner = words.nextMeaningful();
        return owner == WordRole.OWNER ? OTHER : owner == WordRole.ERROR || owner == WordRole.CODE ? CODE : STATUS;
    }

    private static NumberContext ofValue(WordsBefore words) {
        var owner = words.nextMeaningful();
        return owner == WordRole.ERROR || owner == WordRole.SOCKET
                ? CODE
                : owner == WordRole.CODE ? EXCEPTION_CODE : owner == WordRole.RETURN ? STATUS : HINT;
    }
}
