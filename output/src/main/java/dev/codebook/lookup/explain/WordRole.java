package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/** The role of a word before a number: the kind of number that the word announces. */
enum WordRole {
    /** Any number after it is a code: {@code error 5}. */
    ERROR(
            "error err errno errorlevel failure rc gle exit winerror win32 result errorcode exitcode returncode resultcode"
                    + " lasterror lastexitcode"),
    /** The previous word decides whether a number after it is a code: {@code exit code 5}, {@code HTTP code 404}. */
    CODE("code codes"),
    /** A number with a hexadecimal prefix is a code, another only if it is as large as a failure: {@code hr=0x1}. */
    HRESULT("hr hresult scode"),
    /**
     * A number with a hexadecimal prefix is a code if it has eight digits, and another number if it has at least four:
     * {@code status 1326}, but not {@code status 5}.
     */
    STATUS("status ntstatus"),
    /** The rules of {@link #STATUS} apply: {@code returned 1603}. */
    RETURN("returned returns return returning retval ret"),
    /**
     * A number with a hexadecimal prefix or at least four digits is a code. The numbers in {@code failed with 5} and
     * {@code FAILED 5:} are codes too.
     */
    FAILED("failed fails"),
    /** Only a number that looks like a failure is a code: {@code reason 0x8018002B}. */
    REASON("reason because"),
    /**
     * The rules of {@link #REASON} apply, unless the previous word announces a code: {@code Win32Exception (5)},
     * {@code return value 1618}.
     */
    VALUE("exception value"),
    /** A number after this word and {@link #VALUE} is a code: {@code SocketException (10061)}. */
    SOCKET("socket"),
    /** A number with a hexadecimal prefix is a code: {@code STOP: 0x0000007B}. */
    STOP("stop"),
    /** A number is a hexadecimal code even without a prefix: {@code bugcheck 9F}. */
    BUGCHECK("bugcheck"),
    /** The second word of {@code BugCheck}, which is read as two words. */
    CHECK("check"),
    BUG("bug"),
    /** No number after it is a Windows code. */
    OTHER(
            "address addr at base pointer ptr handle offset pid tid thread threadid process processid pc eip rip mask flags"
                    + " flag lcid id port line size length version build eax ebx ecx edx esi edi ebp esp rax rbx rcx rdx efl"
                    + " stamp timestamp checksum crc hash magic style exstyle attr attributes attribute param wparam lparam arg"
                    + " ioctl irp object cookie seed serial luid sector block color colour rgb guid clsid bucket"),
    /** Codes, errors and statuses after it belong to another system: {@code HTTP error 5}. */
    OWNER("http https smtp ftp sql ora product language country zip postal area event currency upgrade key scan char"
            + " character color locale op source type tls ssl soap"),
    /** {@code TLS alert code 46}: an alert of RFC 8446. */
    ALERT("alert"),
    /** The word can be between the announcing word and the number. */
    FILLER("is was of number no the by an a actual"),
    /** A filler that makes a number a code after {@code failed}: {@code failed with 5}. */
    WITH("with");

    private static final WordMap<WordRole> WORDS = words();

    private final String words;

    WordRole(String words) {
        this.words = words;
    }

    static @Nullable WordRole of(char[] text, int start, int end) {
        return WORDS.get(text, start, end);
    }

    private static WordMap<WordRole> words() {
        var vocabulary = new WordMap<WordRole>();
        for (var role : values()) {
            vocabulary.with(role, role.words);
        }
        return vocabulary;
    }
}
