package dev.codebook.lookup.explain;

import org.jspecify.annotations.Nullable;

/** The formats of files in which users look for codes, but which are not text. */
enum BinaryFormat {
    EVENT_LOG(
            "ElfFile\0",
            "a binary event log: expected text or XML; export it first: wevtutil qe <file> /lf:true /f:RenderedXml > log.xml"),
    MINIDUMP("MDMP", Text.DUMP),
    KERNEL_DUMP("PAGEDU", Text.DUMP),
    ZIP("PK\u0003\u0004", Text.ARCHIVE),
    CABINET("MSCF\0", Text.ARCHIVE),
    SEVEN_ZIP("7z\u00bc\u00af", Text.ARCHIVE),
    XZ("\u00fd7zXZ\0", Text.ARCHIVE),
    ZSTANDARD("(\u00b5/\u00fd", Text.ARCHIVE),
    GZIP("\u001f\u008b", Text.ARCHIVE),
    PROGRAM("MZ", "a program: expected a log in text");

    /** The greatest size of a buffer of an event trace; the sizes are multiples of {@link #TRACE_UNIT}. */
    private static final long LARGEST_TRACE_BUFFER = 16 << 20;

    private static final long TRACE_UNIT = 1024;

    /** The first bytes, each as a character. */
    private final String signature;

    private final String message;

    BinaryFormat(String signature, String message) {
        this.signature = signature;
        this.message = message;
    }

    private static final class Text {
        static final String DUMP =
                "a memory dump: expected text; analyze it first in WinDbg and save the output: .logopen dump.txt; !analyze -v; .logclose";
        static final String ARCHIVE = "an archive: expected text; extract it first";
        static final String TRACE =
                "an event trace: expected text or XML; export it first: tracerpt <file> -o trace.xml -of XML";
        static final String OTHER = "binary data: expected a log in text";
    }

    /** Returns what is wrong with a log that is not text, and how to get text; null if the log is text. */
    static @Nullable String of(LogStart start) {
        if (isTrace(start)) {
            return Text.TRACE;
        }
        boolean isBinary = start.isBinary();
        for (var format : values()) {
            if ((isBinary || format.isBytes()) && start.startsWith(format.signature)) {
                return format.message;
            }
        }
        return isBinary ? Text.OTHER : null;
    }

    /** Returns whether no text starts with the signature. */
    private boolean isBytes() {
        return signature.chars().anyMatch(c -> c < ' ' || c > '~');
    }

    /** Recognises the header of an event trace's buffer, WMI_BUFFER_HEADER: its size, and two offsets in it. */
    private static boolean isTrace(LogStart start) {
        long size = start.number(0);
        long saved = start.number(4);
        long current = start.number(8);
        return size > 0
                && size <= LARGEST_TRACE_BUFFER
                && size % TRACE_UNIT == 0
                && saved > 0
                && saved <= size
                && current <= size;
    }
}
