package dev.codebook.model;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that is computed when it is first needed. Each value has its own lock, so that threads that need different
 * values do not wait for one another.
 *
 * @param <T> the type of the value
 */
public final class Lazy<T> {

    private final Supplier<T> supplier;
    private @Nullable T value;

    /** @param supplier computes the value; it is called again only if it throws */
    public Lazy(Supplier<T> supplier) {
        this.supplier = supplier;
    }

    /** Returns the value. The first caller computes it; the others wait. */
    public synchronized T get() {
        var known = value;
        if (known == null) {
            known = supplier.get();
            value = known;
        }
        return known;
    }
}
