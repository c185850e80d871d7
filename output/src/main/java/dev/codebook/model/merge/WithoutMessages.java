package dev.codebook.model.merge;

import dev.codebook.model.Code;
import dev.codebook.model.CodeTable;
import dev.codebook.model.Codebook;
import dev.codebook.model.RowHistory;
import java.util.ArrayList;

/**
 * Leaves the messages out of a codebook, and what pages say: names and numbers are facts, texts are their owner's.
 *
 * <p>A message's style and the {@code MessageId} of its comment say something of the text alone, and go with it. What is left is what headers without a message give, the history too: where nothing but a message has changed,
 * nothing has.
 */
public final class WithoutMessages {

    private WithoutMessages() {}

    /** The same codebook without the message of any code, in any release, and without docs. */
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
