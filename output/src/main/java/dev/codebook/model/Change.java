package dev.codebook.model;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A difference between a release and the one before it. A definition that has changed in several ways has a change of
 * each kind.
 *
 * @param release the later release
 * @param kind how the definition has changed
 * @param tableId the table in the later release; for a removed definition, the table in the earlier one
 * @param name the name of the definition
 * @param variant the variant of the definition, if the table defines the name several times
 * @param before the definition in the earlier release; null if it was added
 * @param after the definition in the later release; null if it was removed
 */
public record Change(
        String release,
        Kind kind,
        String tableId,
        String name,
        int variant,
        @Nullable Code before,
        @Nullable Code after) {

    /** The order within one release: by table, then name, then variant, then kind. */
    static final Comparator<Change> ORDER = Comparator.comparing(Change::tableId)
            .thenComparing(Change::name)
            .thenComparingInt(Change::variant)
            .thenComparing(Change::kind);

    /** The ways in which a definition can change. */
    public enum Kind implements LowerCaseName {
        ADDED,
        REMOVED,
        /** The bit pattern differs. */
        VALUE,
        /** The spelling, width or signedness of the type differs. */
        TYPE,
        /** The definition was live and is not live now, or the reverse. */
        LIVE,
        /** The text differs, or only one of the releases has a text. */
        MESSAGE,
        /** The header or table differs. The comparison of paths ignores case. */
        MOVED;

        /** Returns whether a definition in both releases has changed in this way. Ignores a move to another table. */
        boolean applies(Code before, Code after) {
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
