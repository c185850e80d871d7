package dev.codebook.model.merge;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.RowHistory;
import java.util.ArrayList;

/**
 * Removes the messages and the documentation of pages from a codebook. Names and numbers are facts, but texts belong to
 * their authors.
 *
 * <p>The style of a message and the {@code MessageId} of its comment describe only the text and are removed with it.
 * The result, including the history, equals the codebook of the same headers without messages. A version that differs
 * only in its message is therefore removed.
 */
public final class WithoutMessages {

    private WithoutMessages() {}

    /** Returns the codebook without messages in any version of its codes, and without the documentation of pages. */
    public static Codebook of(Codebook codebook) {
        var tables = codebook.tables().stream().map(WithoutMessages::of).toList();
        return new Codebook(codebook.releases(), tables, codebook.facilities(), codebook.ledger());
    }

    private static CodeTable of(CodeTable table) {
        var codes = table.codes().stream().map(WithoutMessages::of).toList();
        return new CodeTable(table.id(), table.title(), table.header(), table.links(), codes);
    }

    private static Code of(Code row) {
        var last = row.withoutMessage();
        if (row.history().versions().isEmpty()) {
            return last;
        }
        var run = new ArrayList<Code>();
        row.history().versions().forEach(version -> run.add(version.withoutMessage()));
        run.add(last.with(last.line(), new RowHistory(last.firstRelease(), last.lastRelease())));
        return last.with(
                last.line(),
                new RowHistory(
                        last.firstRelease(), last.lastRelease(), row.history().lines(), RowBuilder.versions(run)));
    }
}
