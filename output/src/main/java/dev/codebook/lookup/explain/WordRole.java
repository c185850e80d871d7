package dev.codebook.lookup.explain;

/** The role of a word near a number: the kind of number that the word announces. The file words.tsv has the words. */
enum WordRole {
    /** Any number after it is a code: {@code error 5}. */
    ERROR,
    /** An error of the C library, which has the small numbers for itself: {@code errno 13}, but {@code errno 10054}. */
    ERRNO,
    /** The previous word decides whether a number after it is a code: {@code exit code 5}, {@code HTTP code 404}. */
    CODE,
    /** A number with a hexadecimal prefix is a code, another only if it is as large as a failure: {@code hr=0x1}. */
    HRESULT,
    /**
     * A number with a hexadecimal prefix is a code if it has at least three digits, and another number if it has at
     * least four: {@code status 1326}, but not {@code status 5}.
     */
    STATUS,
    /** A {@link #STATUS} whose numbers belong to the space NTSTATUS. */
    NTSTATUS,
    /** The rules of {@link #STATUS} apply, unless a function returns: {@code returned 1603}, {@code CopyFile returned 2}. */
    RETURN,
    /**
     * A number with a hexadecimal prefix or at least four digits is a code. The numbers in {@code failed with 5} and
     * {@code FAILED 5:} are codes too.
     */
    FAILED,
    /** Only a number that looks like a failure is a code: {@code reason 0x8018002B}. */
    REASON,
    /** The reason of a disconnection is a code of the service that is disconnected from. */
    DISCONNECTED,
    /**
     * The rules of {@link #REASON} apply, unless the previous word announces a code: {@code Win32Exception (5)}. The
     * numbers in {@code exception code 0x80000003} belong to the space NTSTATUS.
     */
    EXCEPTION,
    /** The rules of {@link #REASON} apply, unless the previous word announces a code: {@code return value 1618}. */
    VALUE,
    /** A number after this word and {@link #EXCEPTION} is a code: {@code SocketException (10061)}. */
    SOCKET,
    /** A number with a hexadecimal prefix is a code: {@code STOP: 0x0000007B}. */
    STOP,
    /** A number is a hexadecimal code even without a prefix: {@code bugcheck 9F}. */
    BUGCHECK,
    /** The second word of {@code BugCheck}, which is read as two words. */
    CHECK,
    BUG,
    /** A filler, and the first word of {@code Fatal System Error}, which announces a bug check. */
    FATAL,
    /** The errors of a language's library are its own, if they do not look like failures: {@code runtime error 429}. */
    RUNTIME,
    /** The second word of {@code run-time}. */
    TIME,
    RUN,
    /** The word before it decides: {@code SQL Server error 5}. */
    SERVER,
    /** An offset, also that of an error: {@code offset d'erreur}. */
    OFFSET,
    /** No number after it is a Windows code. */
    OTHER,
    /** Codes, errors and statuses after it belong to another system: {@code HTTP error 5}. */
    OWNER,
    /** {@code TLS alert code 46}: an alert of RFC 8446. */
    ALERT,
    /** A field without a name: a number with eight digits that is a failure by its form can be a code. */
    PARAMETER,
    /** The word can be between the announcing word and the number. */
    FILLER,
    /** A filler that makes a number a code after {@code failed}: {@code failed with 5}. */
    WITH,
    /** The line is about a failure. The number in brackets after the word is a code: {@code access denied (5)}. */
    TROUBLE;

    boolean isFailure() {
        return this == ERROR || this == FAILED || this == TROUBLE || this == EXCEPTION;
    }
}
