package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Layout;
import dev.codebook.model.Doc.Match;
import dev.codebook.model.number.NumberRules;
import dev.codebook.model.number.Ranking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the codes of numbers without a name. */
final class UnnamedNumbers {

    /** The FACILITY_ITF of winerror.h, in which each interface defines its codes, starting at 0x200. */
    private static final int FACILITY_ITF = 4;

    private static final int FIRST_INTERFACE_CODE = 0x200;

    private final KnownCodes known;
    private final CodeSpaceGuess spaces;

    UnnamedNumbers(KnownCodes known, CodeSpaceGuess spaces) {
        this.known = known;
        this.spaces = spaces;
    }

    /**
     * Returns the codes of a number in the first of these code spaces that contains the number: the space that
     * {@link CodeSpaceGuess} determines; for a number of more than 16 bits, the space that its top bits suggest; if the
     * context is about errors, any space with severity and facility. A number that is not a failure can be a flag, so
     * it counts as a code only in the first of these spaces, or if the context is about errors.
     */
    List<Known> of(PageFinding finding, Numeral number) {
        var codes = known.numbered(number.bits());
        if (codes.isEmpty()) {
            return codes;
        }
        var guessed = in(spaces.of(finding), codes);
        boolean denotesError = finding.denotesError(number);
        if (!guessed.isEmpty() || number.isShort() || !number.isFailure() && !denotesError) {
            return guessed;
        }
        var bySuggestedSpace = in(NumberRules.ALL.spaceOf(number.bits()), codes);
        return bySuggestedSpace.isEmpty() && number.isFailure() && denotesError ? withFields(codes) : bySuggestedSpace;
    }

    private static List<Known> in(@Nullable CodeSpace space, List<Known> codes) {
        return codes.stream()
                .filter(code -> space != null && code.code().space() == space)
                .toList();
    }

    private static List<Known> withFields(List<Known> codes) {
        return codes.stream()
                .filter(code -> {
                    var space = code.code().space();
                    return space != null && space.layout() != Layout.NUMBER;
                })
                .toList();
    }

    /** If several interfaces define the number, each of their codes is a guess. */
    static Match match(Known code, List<Known> codes) {
        boolean hasOneName = codes.stream().map(Known::name).distinct().count() == 1;
        return hasOneName || !isOfInterface(code.code()) ? Match.EXACT : Match.GUESS;
    }

    private static boolean isOfInterface(Code code) {
        if (code.space() != CodeSpace.HRESULT) {
            return false;
        }
        var fields = CodeSpace.HRESULT.fields(code.value());
        return fields != null
                && fields.facility() == FACILITY_ITF
                && fields.code() >= FIRST_INTERFACE_CODE
                && !Ranking.isAtHome(code);
    }
}
