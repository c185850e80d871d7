package dev.codebook.maven.generate;

import dev.codebook.generator.Progress;
import dev.codebook.maven.terminal.Quantity;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** Reports progress as lines: one at the start of a stage, then one every few seconds. */
final class ProgressLines implements Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Consumer<String> lines;
    private final LongSupplier clock;
    private long last;

    ProgressLines(Consumer<String> lines) {
        this(lines, System::nanoTime);
    }

    /** Creates a reporter with a clock that returns nanoseconds. */
    ProgressLines(Consumer<String> lines, LongSupplier clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public synchronized void headers(String release, int done, int all) {
        if (done == 0) {
            report(release + ": reading " + Quantity.of(all, "header"));
        } else if (done < all && clock.getAsLong() - last >= PAUSE) {
            report(release + ": " + Quantity.of(done) + " of " + Quantity.of(all) + " headers");
        }
    }

    /** Reports that the last stage has started. */
    synchronized void writing(List<String> formats) {
        report("writing " + String.join(", ", formats));
    }

    private void report(String line) {
        lines.accept(line);
        last = clock.getAsLong();
    }
}
