package dev.codebook.maven.generate;

import dev.codebook.generator.Progress;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/** How far a generation has come, in whole lines: one at the beginning of a stage, and one whenever some seconds have gone. */
public final class ProgressLines implements Progress {

    private static final long PAUSE = TimeUnit.SECONDS.toNanos(5);

    private final Consumer<String> lines;
    private final LongSupplier clock;
    private long last;

    public ProgressLines(Consumer<String> lines) {
        this(lines, System::nanoTime);
    }

    /** @param clock nanoseconds */
    public ProgressLines(Consumer<String> lines, LongSupplier clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @Override
    public synchronized void headers(String release, int done, int all) {
        if (done == 0) {
            say(release + ": reading " + GenerateResult.count(all, "header"));
        } else if (done < all && clock.getAsLong() - last >= PAUSE) {
            say(String.format(Locale.ROOT, "%s: %,d of %,d headers", release, done, all));
        }
    }

    /** The last stage begins. */
    public synchronized void writing(List<String> formats) {
        say("writing " + String.join(", ", formats));
    }

    private void say(String line) {
        lines.accept(line);
        last = clock.getAsLong();
    }
}
