package dev.codebook.model;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What comes first among codes of one number, or of one name.
 *
 * <ol>
 *   <li>Of a number, the codes of the space that it looks like: an HRESULT for 0x8..., an NTSTATUS for 0xC..., a Windows
 *       error for a small number. Then those of the other spaces, in the order of {@link CodeSpace}, where the numbers that
 *       only one interface gives a meaning come last.
 *   <li>Codes before other constants.
 *   <li>Live definitions before others.
 *   <li>The header that gives the numbers of the space (winerror.h, ntstatus.h), then those that number within a range of
 *       Windows errors that is their own, by {@link Win32Range}: WinInet.h before winhttp.h for 12007. Then all others.
 *   <li>Those with a message.
 *   <li>The codebook's order: by table, name, variant.
 * </ol>
 */
public final class Ranking {

    private Ranking() {}

    /**
     * Compares codes of one number; the codebook's order is left to the sort, if that is stable.
     *
     * @param own the space that the number looks like, {@link CodeSpace#ofNumber}
     */
    public static int ofNumber(CodeSpace own, Code one, Code other) {
        int bySpace = bySpace(own, one.space(), other.space());
        return bySpace != 0 ? bySpace : ofName(one, other);
    }

    /** Compares codes of one name; the codebook's order is left to the sort, if that is stable. */
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

    /** Whether its header is the one that gives the numbers of its space, or it has no space. */
    public static boolean isAtHome(Code code) {
        return distanceFromHome(code) == 0;
    }

    private static int distanceFromHome(Code code) {
        if (code.space() == null) {
            return 0;
        }
        var path = code.header().toLowerCase(Locale.ROOT);
        var header = path.substring(path.lastIndexOf('/') + 1);
        if (header.equals(code.space().home())) {
            return 0;
        }
        if (code.space() != CodeSpace.WIN32) {
            return 1;
        }
        var owners = Win32Range.of(code.value().bits()).stream()
                .map(Win32Range::header)
                .toList();
        int place = owners.indexOf(header);
        return 1 + (place < 0 ? owners.size() : place);
    }
}
