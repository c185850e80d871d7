package dev.codebook.output.explain;

import java.util.Set;

/** What the words before a number say of it. */
enum Context {
    /** {@code error 5}, {@code hr=}, {@code exit code}: any number is a code. */
    CODE,
    /** {@code status}, {@code returned}: a number that looks like a failure is a code. */
    STATUS,
    /** Nothing for or against it. */
    NONE,
    /** {@code address}, {@code thread}, {@code HTTP error}: no number is one of our codes. */
    OTHER;

    private static final Set<String> CODES =
            Set.of("error", "err", "errno", "hr", "hresult", "result", "failure", "rc", "scode", "exit", "winerror");

    private static final Set<String> STATUSES = Set.of(
            "status",
            "ntstatus",
            "returned",
            "returns",
            "return",
            "returning",
            "retval",
            "ret",
            "failed",
            "fails",
            "exception",
            "bugcheck",
            "reason",
            "value",
            "because");

    private static final Set<String> OTHERS = Set.of(
            "address",
            "addr",
            "at",
            "base",
            "pointer",
            "ptr",
            "handle",
            "offset",
            "pid",
            "tid",
            "thread",
            "threadid",
            "process",
            "processid",
            "pc",
            "eip",
            "rip",
            "mask",
            "flags",
            "lcid",
            "id",
            "port",
            "line",
            "size",
            "length",
            "version",
            "build");

    /** Those whose codes and errors are their own. */
    private static final Set<String> OWNERS = Set.of(
            "http",
            "https",
            "smtp",
            "ftp",
            "sql",
            "ora",
            "product",
            "language",
            "country",
            "zip",
            "postal",
            "area",
            "event",
            "currency",
            "upgrade",
            "key",
            "scan",
            "char",
            "character",
            "color",
            "locale",
            "op",
            "source",
            "type");

    /** Words between what a number is called and the number. */
    private static final Set<String> FILLERS =
            Set.of("is", "was", "of", "with", "number", "no", "the", "by", "an", "a");

    /** What the text before a place says; {@code from} is where the line begins. */
    static Context before(char[] text, int from, int place) {
        var words = new WordsBefore(text, from, place);
        var word = words.next();
        while (FILLERS.contains(word)) {
            word = words.next();
        }
        if (word.equals("code") || word.equals("codes")) {
            return ofCode(words);
        }
        if (CODES.contains(word)) {
            return OWNERS.contains(words.next()) ? OTHER : CODE;
        }
        return STATUSES.contains(word) ? STATUS : OTHERS.contains(word) ? OTHER : NONE;
    }

    /** {@code status code} is most often that of HTTP. */
    private static Context ofCode(WordsBefore words) {
        var whose = words.next();
        return OWNERS.contains(whose) ? OTHER : whose.equals("status") ? STATUS : CODE;
    }
}
