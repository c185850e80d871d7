package dev.codebook.model;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.model.Account.Kind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LedgerTest {

    private static final Account B = new Account("2", "um/b.h", Map.of(Kind.STRING, 2, Kind.TYPE, 0));
    private static final Account A = new Account("2", "um/a.h", Map.of(Kind.STRING, 1, Kind.CONSTANT, 4));
    private static final Account OLD = new Account("1", "um/b.h", Map.of(Kind.ALIAS, 1));

    @Test
    void anAccountSaysHowManyConstantsAndWhatElseThereIs() {
        assertThat(B.counts()).containsExactly(Map.entry(Kind.CONSTANT, 0), Map.entry(Kind.STRING, 2));
        assertThat(A.definitions()).isEqualTo(5);
    }

    @Test
    void accountsAreSortedAndSummedUpByRelease() {
        var ledger = new Ledger(List.of(B, A, OLD), List.of(), List.of());

        assertThat(ledger.accounts()).containsExactly(OLD, A, B);
        assertThat(ledger.counts(new Release("2", "sdk", 2)))
                .containsExactly(Map.entry(Kind.CONSTANT, 4), Map.entry(Kind.STRING, 3));
    }

    @Test
    void whatIsUnresolvedIsSortedByPlace() {
        var later = new Unresolved("1", "um/a.h", 10, "A", Kind.UNRESOLVED, "X");
        var earlier = new Unresolved("1", "um/a.h", 9, "Z", Kind.STRUCT_LAYOUT, "X");
        var other = new Unresolved("1", "shared/z.h", 99, "B", Kind.TOO_LARGE, "");

        assertThat(new Ledger(List.of(), List.of(later, earlier, other), List.of()).unresolved())
                .containsExactly(other, earlier, later);
    }

    @ParameterizedTest
    @EnumSource
    void aKindIsKnownByItsWords(Kind kind) {
        assertThat(Kind.of(kind.word())).isEqualTo(kind);
    }
}
