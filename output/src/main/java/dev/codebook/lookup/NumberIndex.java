package dev.codebook.lookup;

import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.Codebook;
import dev.codebook.model.Ranking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The codes of a codebook by their numbers. */
final class NumberIndex {

    /** Smaller numbers have no parts, and are no damaged HRESULT or NTSTATUS. */
    private static final long FIRST_LONG_NUMBER = 0x1000_0000L;

    private static final int LAST_FIVE_DIGITS = 0xF_FFFF;

    private final List<CodeEntry> entries = new ArrayList<>();
    private final Map<Long, List<CodeEntry>> byValue = new HashMap<>();
    private final Map<Integer, List<CodeEntry>> byLastDigits = new HashMap<>();

    NumberIndex(Codebook codebook) {
        for (var table : codebook.tables()) {
            for (var code : table.codes()) {
                add(new CodeEntry(table, code, entries.size()));
            }
        }
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

    /** All codes, in the codebook's order. */
    List<CodeEntry> entries() {
        return entries;
    }

    /** Codes of exactly a number, best first. */
    List<CodeEntry> byValue(long bits) {
        var own = CodeSpace.ofNumber(bits);
        return ranked(byValue.getOrDefault(bits, List.of()), (one, other) -> Ranking.ofNumber(own, one, other));
    }

    /** Codes whose number ends in the same five hexadecimal digits, as long as an HRESULT, best first. */
    List<CodeEntry> byLastDigits(long bits) {
        return ranked(byLastDigits.getOrDefault((int) bits & LAST_FIVE_DIGITS, List.of()), Ranking::ofName);
    }

    /** They come in the codebook's order. */
    private static List<CodeEntry> ranked(List<CodeEntry> found, Comparator<Code> ranking) {
        return found.stream()
                .sorted(Comparator.comparing(CodeEntry::code, ranking))
                .toList();
    }
}
