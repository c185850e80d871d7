package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Decoded;
import dev.codebook.lookup.Fields;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.lookup.Reading.Base;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Formats the number of an answer: its notations, its fields, and the names of its facility. */
final class NumberText {

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    /** The greatest number without fields. The bits of its negative do not mean an HRESULT either. */
    private static final int SMALL = 0xFFFF;

    /** The greatest number of names of a facility that are listed. */
    private static final int MOST_NAMES = 3;

    private final Lookup lookup;
    private final Answer answer;
    private final TerminalText out;

    NumberText(Lookup lookup, Answer answer, TerminalText out) {
        this.lookup = lookup;
        this.answer = answer;
        this.out = out;
    }

    /** Returns the number as the user wrote it, and in hexadecimal: {@code 1645 read as decimal = 0x0000066D}. */
    String spelled(Reading reading) {
        boolean isUsual = reading.base() == Base.HEXADECIMAL && reading.digits().length() == USUAL_DIGITS;
        if (isUsual || reading.input().equalsIgnoreCase(reading.hex())) {
            return reading.hex();
        }
        var base = "";
        for (var other : answer.readings()) {
            boolean isAmbiguous =
                    other.base() != reading.base() && other.input().equals(reading.input());
            base = isAmbiguous ? " read as " + reading.base().word() : base;
        }
        return reading.input() + base + " = " + reading.hex();
    }

    /** Returns how a code was found: by its value, as a wrapped code, or by words. */
    String how(Hit hit) {
        var code = hit.code().orElseThrow();
        if (hit.reading().isPresent()) {
            var spelled = spelled(hit.reading().get());
            return hit.kind() == Kind.INNER ? spelled + " wraps " + code.number() + ": " + hit.why() : spelled;
        }
        var value = code.number().equals(code.hex()) ? code.hex() : code.number() + " = " + code.hex();
        return hit.kind() == Kind.EXACT ? value : value + " (" + hit.why() + ")";
    }

    /** Adds the lines for a number that is not the value of a code. */
    void addUnknown(Reading reading) {
        var decoded = lookup.decode(reading);
        boolean isSmall = reading.base() == Base.DECIMAL && Math.abs(reading.signed()) <= SMALL;
        var number = isSmall ? reading.signed() + " (" + reading.hex() + ")" : reading.hex();
        out.add("", "  ", "No header of this codebook has " + number + ".");
        if (!isSmall) {
            addNotations(reading, null);
        }
        if (!isSmall || reading.signed() >= 0) {
            addFacts(decoded);
        }
        var owner = decoded.owner();
        out.add(owner.get(0).isEmpty() ? "" : "assigned by " + owner.get(0) + ": " + owner.get(1));
        out.add(decoded.hasKnownFacility() ? "Other releases may have it." : "");
        addUnfound(reading);
    }

    /** Adds the notations and the fields of the number of a hit, and the readings that are not the value of a code. */
    void addKnown(Hit hit) {
        var reading = hit.reading().orElse(null);
        var code = hit.code().orElse(null);
        out.addBlankLine();
        addNotations(reading, code);
        if (reading != null) {
            addFacts(lookup.decode(reading));
        } else if (code != null) {
            addFields(code.space(), code.fields(), code.facilityNames());
        }
        addUnfound(reading);
    }

    private void addUnfound(@Nullable Reading shown) {
        for (var reading : answer.readings()) {
            boolean isFound = reading.equals(shown);
            for (var hit : answer.hits()) {
                isFound |= hit.kind() != Kind.GUESS
                        && hit.reading().isPresent()
                        && hit.reading().get().equals(reading);
            }
            out.add(isFound ? "" : spelled(reading) + ": no header has it");
        }
    }

    private void addNotations(@Nullable Reading reading, @Nullable Code code) {
        out.add(String.join(" = ", new LinkedHashSet<>(notations(reading, code))));
    }

    /** Returns a number in hexadecimal, unsigned and signed: a reading, or else the value of a code, or empty texts. */
    static List<String> notations(@Nullable Reading reading, @Nullable Code code) {
        if (reading != null) {
            return notations(reading.hex(), reading.bits(), reading.signed());
        }
        return code == null ? List.of("", "", "") : notations(code.hex(), code.bits(), signed(code));
    }

    private static List<String> notations(String hex, long bits, long signed) {
        return List.of(hex, Long.toUnsignedString(bits), Long.toString(signed));
    }

    /** Returns the value as a two's complement number. */
    static long signed(Code code) {
        int unused = Long.SIZE - code.width();
        return code.bits() << unused >> unused;
    }

    private void addFacts(Decoded decoded) {
        var names = new ArrayList<String>();
        for (var facility : decoded.facilities()) {
            if (!names.contains(facility.name())) {
                names.add(facility.name());
            }
        }
        addFields(decoded.space(), decoded.fields(), names);
        out.add(decoded.ranges().isEmpty() ? "" : "in the range of " + String.join(", ", decoded.ranges()));
    }

    private void addFields(String space, Fields fields, List<String> names) {
        var severity = fields.severity();
        out.add("  ", "    ", fields(space, fields, names), TerminalText.severity(severity), severity);
    }

    /** Returns the fields of a number; empty if it has none. */
    static String fields(String space, Fields fields, List<String> names) {
        if (fields.facility() < 0) {
            return "";
        }
        return space + " " + fields.severity()
                + (fields.customer() ? ", customer-defined (C)" : "")
                + (fields.nt() ? ", wraps an NTSTATUS (N)" : "")
                + ", facility " + number(fields.facility())
                + (names.isEmpty() ? "" : " (" + PrintableText.list(names, MOST_NAMES) + ")")
                + ", code " + number(fields.code());
    }

    private static String number(long number) {
        return number < 10
                ? Long.toString(number)
                : number + " = 0x" + Long.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
