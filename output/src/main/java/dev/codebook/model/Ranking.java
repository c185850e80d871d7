package dev.codebook.model;

import org.jspecify.annotations.Nullable;

/**
 * The order of codes with the same number, or with the same name.
 *
 * <ol>
 *   <li>For a number, the codes of its most likely space come first: an HRESULT for 0x8..., an NTSTATUS for 0xC..., a
 *       Windows error for a small number. The other spaces follow in the order of {@link CodeSpace}, so that numbers
 *       with a meaning in only one interface come last.
 *   <li>Codes before other constants.
 *   <li>Live definitions before others.
 *   <li>Codes of the header that assigns the numbers of the space (winerror.h, ntstatus.h) come first. Codes of the
 *       headers that own a {@link Win32Range} with the number follow: WinInet.h before winhttp.h for 12007. Then come
 *       all others.
 *   <li>Codes with a message before others.
 *   <li>The order of the codebook: by table, name, variant.
 * </ol>
 */
public final class Ranking {

    private Ranking() {}

    /**
     * Compares two codes of one number. Codes that compare as equal keep the order of the codebook in a stable sort.
     *
     * @param own the most likely space of the number, {@link CodeSpace#ofNumber}
     */
    public static int ofNumber(CodeSpace own, Code one, Code other) {
        int bySpace = bySpace(own, one.space(), other.space());
        return bySpace != 0 ? bySpace : ofName(one, other);
    }

    /** Compares two codes of one name. Codes that compare as equal keep the order of the codebook in a stable sort. */
    public static int ofName(Code one, Code other) {
        if (one.scope() != other.scope()) {
            return one.scope().compareTo(other.scope());
        }
        if (one.live() != other.live()) {
            return one.live() ? -1 : 1;
        }
        int byHome = Integer.compare(distanceFromHome(one), distanceFromHome(other));
        return byHome != 0 ? byHome : Boolean.compare(one.message() == null, other.message() == null);
    }

    private static int bySpace(CodeSpace own, @Nullable CodeSpace one, @Nullable CodeSpace other) {
        if (one == other) {
            return 0;
        }
        if (one == own || other == null) {
            return -1;
        }
        return other == own || one == null ? 1 : one.compareTo(other);
    }

    /** Returns whether the code has no space, or the code's header assigns the numbers of its space. */
    public static boolean isAtHome(Code code) {
        return distanceFromHome(code) == 0;
    }

    private static int distanceFromHome(Code code) {
        if (code.space() == null) {
            return 0;
        }
        if (code.space().isHome(code.header())) {
            return 0;
        }
        if (code.space() != CodeSpace.WIN32) {
            return 1;
        }
        var owners = Win32Range.of(code.bits()).stream().map(Win32Range::header).toList();
        int place = owners.indexOf(TableId.fileName(code.header()));
        return 1 + (place < 0 ? owners.size() : place);
    }
}
