package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Code;
import dev.codebook.lookup.Facility;
import dev.codebook.lookup.Fields;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import dev.codebook.lookup.Lookup;
import dev.codebook.lookup.Reading;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Formats the number of an answer: its notations, its fields, and the names of its facility. */
final class NumberText {

    private static final String INDENT = "  ";

    /** The number of digits of an HRESULT or NTSTATUS. */
    private static final int USUAL_DIGITS = 8;

    /** The greatest number of names of a facility that are listed. */
    private static final int MOST_NAMES = 3;

    private final Lookup lookup;
    private final Answer answer;
    private final TerminalText terminal;

    NumberText(Lookup lookup, Answer answer, TerminalText terminal) {
        this.lookup = lookup;
        this.answer = answer;
        this.terminal = terminal;
    }

    /** Returns the number as the user wrote it, and in hexadecimal: {@code 1645 read as decimal = 0x0000066D}. */
    String spelled(Reading reading) {
        boolean isAmbiguous = false;
        for (var other : answer.readings()) {
            isAmbiguous |= other.base() != reading.base() && other.input().equals(reading.input());
        }
        boolean isUsual =
                reading.base() == Reading.Base.HEXADECIMAL && reading.digits().length() == USUAL_DIGITS;
        if (isUsual || reading.input().equalsIgnoreCase(reading.hex())) {
            return reading.hex();
        }
        var base = isAmbiguous ? " read as " + reading.base().word() : "";
        return reading.input() + base + " = " + reading.hex();
    }

    /** Returns how a code was found: by its value, as a wrapped code, or by words. */
    String how(Hit hit) {
        var code = hit.code().orElseThrow();
        var value = code.number().equals(code.hex()) ? code.hex() : code.number() + " = " + code.hex();
        if (hit.reading().isEmpty()) {
            return hit.kind() == Kind.EXACT ? value : value + " (" + hit.why() + ")";
        }
        var spelled = spelled(hit.reading().get());
        return hit.kind() == Kind.INNER ? spelled + " wraps " + code.number() + ": " + hit.why() : spelled;
    }

    /** Adds the lines for a number that is not the value of a code. */
    void addUnknown(Reading reading, List<String> lines) {
        var decoded = lookup.decode(reading);
        boolean isSmall = decoded.fields().facility() < 0 && !reading.isWide();
        var number = isSmall ? reading.bits() + " (" + reading.hex() + ")" : reading.hex();
        lines.addAll(terminal.wrapped("No header of this codebook has " + number + ".", "", INDENT));
        var notations =
                notations(reading.hex(), Long.toUnsignedString(reading.bits()), Long.toString(reading.signed()));
        add(isSmall ? "" : notations, lines);
        addFields(decoded.space(), decoded.fields(), names(decoded.facilities()), lines);
        addRanges(decoded.ranges(), lines);
        if (!decoded.owner().get(0).isEmpty()) {
            add(
                    decoded.owner().get(0) + " assigns such numbers: "
                            + decoded.owner().get(1),
                    lines);
        }
        add(decoded.hasKnownFacility() ? "Other releases may have it." : "", lines);
        for (var other : answer.readings()) {
            if (!other.equals(reading)) {
                add("Nor has any header " + spelled(other) + ".", lines);
            }
        }
    }

    /** Adds the notations and the fields of the number of a hit, and the readings that are not the value of a code. */
    void addKnown(Hit hit, List<String> lines) {
        lines.add("");
        if (hit.reading().isPresent()) {
            var reading = hit.reading().get();
            var decoded = lookup.decode(reading);
            add(
                    notations(reading.hex(), Long.toUnsignedString(reading.bits()), Long.toString(reading.signed())),
                    lines);
            addFields(decoded.space(), decoded.fields(), names(decoded.facilities()), lines);
            addRanges(decoded.ranges(), lines);
        } else if (hit.code().isPresent()) {
            var code = hit.code().get();
            add(notations(code.hex(), Long.toUnsignedString(code.bits()), Long.toString(signed(code))), lines);
            addFields(code.space(), code.fields(), code.facilityNames(), lines);
        }
        for (var reading : answer.readings()) {
            boolean isFound = false;
            for (var other : answer.hits()) {
                isFound |= other.reading().isPresent() && other.reading().get().equals(reading);
            }
            if (!isFound) {
                add(spelled(reading) + ": no header has it", lines);
            }
        }
    }

    /** Returns the value as a two's complement number. */
    static long signed(Code code) {
        int unused = Long.SIZE - code.width();
        return code.bits() << unused >> unused;
    }

    private void add(String text, List<String> lines) {
        lines.addAll(text.isEmpty() ? List.of() : terminal.wrapped(text, INDENT, INDENT));
    }

    private void addFields(String space, Fields fields, List<String> names, List<String> lines) {
        var text = terminal.wrapped(fields(space, fields, names), INDENT, INDENT);
        if (!text.isEmpty()) {
            var severity = " " + fields.severity();
            text.set(0, text.get(0).replace(severity, " " + terminal.severity(fields.severity())));
            lines.addAll(text);
        }
    }

    private static String notations(String hex, String unsigned, String signed) {
        return hex + " = " + unsigned + (signed.equals(unsigned) ? "" : " = " + signed);
    }

    private static String fields(String space, Fields fields, List<String> names) {
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

    private static List<String> names(List<Facility> facilities) {
        var names = new ArrayList<String>();
        for (var facility : facilities) {
            if (!names.contains(facility.name())) {
                names.add(facility.name());
            }
        }
        return names;
    }

    private void addRanges(List<String> ranges, List<String> lines) {
        add(ranges.isEmpty() ? "" : "in the range of " + String.join(", ", ranges), lines);
    }

    private static String number(long number) {
        return number < 10
                ? Long.toString(number)
                : number + " = 0x" + Long.toHexString(number).toUpperCase(Locale.ROOT);
    }
}
