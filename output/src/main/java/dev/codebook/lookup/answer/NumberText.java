package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Reading;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Fields;
import dev.codebook.model.Codebook;
import dev.codebook.model.Facilities;
import dev.codebook.text.PrintableText;
import dev.codebook.model.Value;
import dev.codebook.model.number.NumberRules;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Formats the lines that decode a number: its value, and its fields in each of its possible spaces. */
final class NumberText {

    /** The lowest number with fields: severity and facility are in the upper half. */
    private static final long FIRST_WITH_FIELDS = 0x1_0000;

    private final Facilities facilities;
    private final TerminalStyle style;

    private record Fact(String label, String text) {}

    NumberText(Codebook codebook, TerminalStyle style) {
        this.facilities = Facilities.of(codebook);
        this.style = style;
    }

    /** @param exact the codes with this value, the best first */
    List<String> lines(Reading reading, List<Hit> exact) {
        var facts = new ArrayList<Fact>();
        facts.add(new Fact("value", values(reading)));
        if (!reading.isWide() && reading.bits() >= FIRST_WITH_FIELDS) {
            var layouts = EnumSet.noneOf(CodeSpace.Layout.class);
            spaces(reading, exact).forEach((space, header) -> {
                var named = facilities(space, header, (int) reading.bits());
                if (layouts.add(space.layout()) || !named.isEmpty()) {
                    facts.add(new Fact(space.name(), parts(space, (int) reading.bits())));
                    facts.addAll(named);
                }
            });
        } else if (!NumberRules.ALL.rangesOf(CodeSpace.WIN32, reading.bits()).isEmpty()) {
            facts.add(new Fact("range", owners(reading.bits())));
        }
        int labels = facts.stream().mapToInt(fact -> fact.label.length()).max().orElse(0);
        return facts.stream()
                .map(fact -> "  " + TextLayout.padded(fact.label, labels) + "  " + fact.text)
                .toList();
    }

    private static String values(Reading reading) {
        var unsigned = Long.toUnsignedString(reading.bits());
        var signed = Long.toString(reading.signed());
        return reading.hex() + ", " + unsigned + (signed.equals(unsigned) ? "" : ", signed " + signed);
    }

    /**
     * Returns the most likely space of the number, then those spaces of its codes that have fields. Each space is
     * mapped to the header of the code, or to "" if there is no code of the space.
     */
    private static Map<CodeSpace, String> spaces(Reading reading, List<Hit> exact) {
        var spaces = new LinkedHashMap<CodeSpace, String>();
        spaces.put(NumberRules.ALL.spaceOf(reading.bits()), "");
        for (var hit : exact) {
            var code = Objects.requireNonNull(hit.entry()).code();
            if (code.space() != null && code.space().layout() != CodeSpace.Layout.NUMBER) {
                spaces.merge(code.space(), code.header(), (known, other) -> known.isEmpty() ? other : known);
            }
        }
        return spaces;
    }

    private String parts(CodeSpace space, int bits) {
        var fields = fields(space, bits);
        return style.severity(fields.severity())
                + (fields.customer() ? ", customer-defined (C)" : "")
                + (fields.nt() ? ", wraps an NTSTATUS (N)" : "")
                + (fields.reserved() ? ", X" : "")
                + ", facility " + number(fields.facility())
                + ", code " + number(fields.code());
    }

    /** Returns all names with headers; none for a customer-defined code, whose facility Microsoft does not name. */
    private List<Fact> facilities(CodeSpace space, String header, int bits) {
        var fields = fields(space, bits);
        var named = new LinkedHashMap<String, List<String>>();
        if (!fields.customer()) {
            facilities
                    .named(space, fields, header)
                    .forEach(facility -> named.computeIfAbsent(facility.name(), name -> new ArrayList<>())
                            .add(facility.header()));
        }
        int width = named.keySet().stream().mapToInt(String::length).max().orElse(0);
        var facts = new ArrayList<Fact>();
        named.forEach((name, headers) -> {
            var where = style.aside(PrintableText.of(String.join(", ", headers)));
            var what = TextLayout.padded(PrintableText.of(name), width);
            facts.add(new Fact(facts.isEmpty() ? "facility" : "", what + "  " + where));
        });
        return facts;
    }

    private static Fields fields(CodeSpace space, int bits) {
        return Objects.requireNonNull(space.fields(Value.ofInt(bits)));
    }

    private static String number(int number) {
        return number + " (0x" + Integer.toHexString(number).toUpperCase(Locale.ROOT) + ")";
    }

    private static String owners(long number) {
        return NumberRules.ALL.rangesOf(CodeSpace.WIN32, number).stream()
                .map(range -> range.owner() + " (" + range.first() + " to " + range.last() + ")")
                .collect(Collectors.joining(", ", "Windows errors of ", ""));
    }
}
