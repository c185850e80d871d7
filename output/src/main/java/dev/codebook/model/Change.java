package dev.codebook.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a release has otherwise than the one before it. A definition that has changed in several ways has a change of each
 * kind.
 *
 * @param release the later release
 * @param kind in which way
 * @param tableId the table in the later release; of what was removed, in the earlier one
 * @param name the name
 * @param variant which of the name's definitions in the table
 * @param before the definition in the earlier release; null for what was added
 * @param after the definition in the later release; null for what was removed
 */
public record Change(
        String release,
        Kind kind,
        String tableId,
        String name,
        int variant,
        @Nullable Code before,
        @Nullable Code after) {

    /** Of one release: by table, name, variant, kind. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::tableId)
            .thenComparing(Change::name)
            .thenComparingInt(Change::variant)
            .thenComparing(Change::kind);

    /** In which way a definition has changed. */
    public enum Kind implements Word {
        ADDED,
        REMOVED,
        /** Another bit pattern. */
        VALUE,
        /** The type is spelled otherwise, or has another width or signedness. */
        TYPE,
        /** Live before and no longer, or the other way round. */
        LIVE,
        /** Another text, or one before or after and none on the other side. */
        MESSAGE,
        /** Another header or table. Paths are compared without regard to case. */
        MOVED;

        /** Whether a definition that both releases have has changed so, within its table. */
        boolean holds(Code before, Code after) {
            return switch (this) {
                case ADDED, REMOVED -> false;
                case VALUE -> before.bits() != after.bits();
                case TYPE -> !before.type().equals(after.type());
                case LIVE -> before.live() != after.live();
                case MESSAGE -> !Objects.equals(before.text(), after.text());
                case MOVED -> !before.header().equalsIgnoreCase(after.header());
            };
        }
    }
}
