package dev.codebook.lookup;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.Doc;
import dev.codebook.model.number.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The codes of a codebook by value, and by the last five digits of the value. */
final class NumberIndex {

    /** The lowest number with eight digits. A smaller one is not an HRESULT or NTSTATUS with a damaged digit. */
    private static final long FIRST_LONG_NUMBER = 0x1000_0000L;

    private static final int LAST_FIVE_DIGITS = 0xF_FFFF;

    private final List<CodeEntry> entries = new ArrayList<>();
    private final Map<Long, List<CodeEntry>> byValue = new HashMap<>();
    private final Map<Integer, List<CodeEntry>> byLastDigits = new HashMap<>();

    NumberIndex(Codebook codebook) {
        var docs = codebook.docs().stream()
                .filter(doc -> doc.tableId() != null && doc.name() != null)
                .sorted(Comparator.comparing(Doc::match))
                .collect(Collectors.groupingBy(doc -> Objects.requireNonNull(doc.tableId())));
        for (var table : codebook.tables()) {
            var ofTable = docs.getOrDefault(table.id(), List.of()).stream()
                    .collect(Collectors.groupingBy(doc -> Objects.requireNonNull(doc.name())));
            for (var code : table.codes()) {
                add(entry(table, code, ofTable.getOrDefault(code.name(), List.of())));
            }
        }
    }

    /** A name can have several values, so a page with a number documents only the definition with that value. */
    private CodeEntry entry(CodeTable table, Code code, List<Doc> ofName) {
        var docs = ofName.stream()
                .filter(doc ->
                        doc.value() == null || doc.value() == code.value().bits())
                .toList();
        return new CodeEntry(table, code, entries.size(), docs);
    }

    private void add(CodeEntry entry) {
        var value = entry.code().value();
        entries.add(entry);
        add(byValue, value.bits(), entry);
        if (value.number() != value.bits()) {
            add(byValue, value.number(), entry);
        }
        if (entry.isCode() && value.width() == 32 && value.bits() >= FIRST_LONG_NUMBER) {
            add(byLastDigits, (int) value.bits() & LAST_FIVE_DIGITS, entry);
        }
    }

    private static <K> void add(Map<K, List<CodeEntry>> index, K key, CodeEntry entry) {
        index.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(entry);
    }

    /** Returns all codes, in the codebook's order. */
    List<CodeEntry> entries() {
        return entries;
    }

    /** Returns the codes with exactly this value, the best first. */
    List<CodeEntry> byValue(long bits) {
        return ranked(byValue.getOrDefault(bits, List.of()));
    }

    /** Returns the 32-bit codes whose value ends in the same five hexadecimal digits, the best first. */
    List<CodeEntry> byLastDigits(long bits) {
        return ranked(byLastDigits.getOrDefault((int) bits & LAST_FIVE_DIGITS, List.of()));
    }

    /** Sorts by the ranking. The sort is stable, so entries of equal rank keep the codebook's order. */
    private static List<CodeEntry> ranked(List<CodeEntry> found) {
        return found.stream()
                .sorted(Comparator.comparing(CodeEntry::code, Ranking.ORDER))
                .toList();
    }
}
