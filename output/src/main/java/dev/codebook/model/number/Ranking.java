package dev.codebook.model.number;

import dev.codebook.model.Code;
import dev.codebook.model.Code.Scope;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.TableId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The order of codes with the same number, or with the same name.
 *
 * <ol>
 *   <li>Codes before other constants.
 *   <li>Live definitions before others, whatever their space: 0x80000003 is STATUS_BREAKPOINT, because the E_INVALIDARG
 *       of winerror.h with this number is not live.
 *   <li>Of numbers with more than 16 bits, the codes of winerror.h and ntstatus.h before those of interfaces.
 *   <li>Codes of the space that their number looks like ({@link NumberRules#spaceOf}): an HRESULT for 0x8..., an
 *       NTSTATUS for 0xC..., a Windows error for a small number. The other spaces follow in the order of {@link
 *       CodeSpace}, so that numbers with a meaning in only one interface come last.
 *   <li>Codes of the header that assigns the numbers of the space (winerror.h, ntstatus.h) come first. Codes of the
 *       headers that own a {@link NumberRange} with the number follow, the narrowest range first: WinInet.h before
 *       winhttp.h for 12007, WbemCli.h before others for 0x80041001. Then come all others. In a range with {@link
 *       NumberRange#beforeHome} the owner comes first.
 *   <li>Codes with a message before others.
 *   <li>Aliases after others.
 *   <li>The order of the codebook: by table, name, variant.
 * </ol>
 */
public final class Ranking {

    private static final List<CodeSpace> SPACES = List.of(CodeSpace.values());
    private static final int WIN32_BITS = 16;
    private static final int SPACE_BITS = 5;
    private static final int DISTANCE_BITS = 8;

    private Ranking() {}

    /**
     * Returns the rank of a code, from 0 for the best. It depends on the code alone, so that it can be stored. Codes of
     * equal rank keep the order of the codebook in a stable sort.
     */
    public static int of(Code code) {
        var space = code.space();
        boolean isLikelySpace = space == NumberRules.ALL.spaceOf(code.bits());
        int distance = distanceFromHome(code);
        int rank = bit(code.scope() != Scope.CODE);
        rank = rank << 1 | bit(!code.live());
        rank = rank << 1 | bit(!isOfWindows(code, isLikelySpace, distance));
        rank = rank << SPACE_BITS | (isLikelySpace ? 0 : 1 + (space == null ? SPACES.size() : SPACES.indexOf(space)));
        rank = rank << DISTANCE_BITS | distance;
        rank = rank << 1 | bit(code.message() == null);
        return rank << 1 | bit(code.aliasOf() != null);
    }

    /** Returns whether the header of a likely space has the code: HRESULT and NTSTATUS have the same layout. */
    private static boolean isOfWindows(Code code, boolean isLikelySpace, int distance) {
        boolean isLikely = isLikelySpace || code.space() == CodeSpace.HRESULT || code.space() == CodeSpace.NTSTATUS;
        return isLikely && code.bits() >>> WIN32_BITS != 0 && isAtHome(code, distance);
    }

    private static int bit(boolean isSet) {
        return isSet ? 1 : 0;
    }

    /**
     * Returns whether the code is live and its header assigns the numbers of its space, or owns the number before that
     * header. A Windows error in an HRESULT or NTSTATUS is a better name than a code that is not at home: 0x80070002 is
     * ERROR_FILE_NOT_FOUND, not D2DERR_FILE_NOT_FOUND, but 0x80070005 is E_ACCESSDENIED of winerror.h.
     */
    public static boolean isAtHome(Code code) {
        return isAtHome(code, distanceFromHome(code));
    }

    private static boolean isAtHome(Code code, int distance) {
        return code.live() && code.space() != null && distance == 0;
    }

    private static int distanceFromHome(Code code) {
        var space = code.space();
        if (space == null) {
            return 0;
        }
        var ranges = NumberRules.ALL.rangesOf(space, code.bits());
        var headers = new ArrayList<@Nullable String>();
        ranges.forEach(range -> headers.add(range.header()));
        headers.add(!ranges.isEmpty() && ranges.get(0).beforeHome() ? 1 : 0, space.home());
        int place = headers.indexOf(TableId.fileName(code.header()));
        return place < 0 ? headers.size() : place;
    }
}
