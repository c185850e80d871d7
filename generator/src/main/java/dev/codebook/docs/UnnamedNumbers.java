package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Layout;
import dev.codebook.model.Doc.Match;
import dev.codebook.model.Ranking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the codes of numbers without a name. */
final class UnnamedNumbers {

    /** FACILITY_ITF of winerror.h: each interface defines its own codes in it, from 0x200 on. */
    private static final int FACILITY_ITF = 4;

    private static final int FIRST_OF_INTERFACES = 0x200;

    private final KnownCodes known;
    private final CodeSpaceGuess spaces;

    UnnamedNumbers(KnownCodes known, CodeSpaceGuess spaces) {
        this.known = known;
        this.spaces = spaces;
    }

    /**
     * Returns the codes of a number, from the first of these code spaces that has any: the space that {@link CodeSpaceGuess}
     * finds; for a number of more than 16 bits, the space that its top bits suggest; if errors are the subject, any space
     * with severity and facility. A number that is not a failure can be a flag: it is a code only in the first of these
     * spaces, or if errors are the subject.
     */
    List<Known> of(PageFinding finding, Numeral number) {
        var codes = known.numbered(number.bits());
        if (codes.isEmpty()) {
            return codes;
        }
        var guessed = in(spaces.of(finding), codes);
        boolean isOfErrors = finding.isOfErrors(number);
        if (!guessed.isEmpty() || number.isShort() || !number.isFailure() && !isOfErrors) {
            return guessed;
        }
        var alike = in(CodeSpace.ofNumber(number.bits()), codes);
        return alike.isEmpty() && number.isFailure() && isOfErrors ? withFields(codes) : alike;
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

    /** Returns how certain a code of a number is: if several interfaces have the number, each of them is a guess. */
    static Match match(Known code, List<Known> codes) {
        boolean isOfOne = codes.stream().map(Known::name).distinct().count() == 1;
        return isOfOne || !isOfInterface(code.code()) ? Match.EXACT : Match.GUESS;
    }

    private static boolean isOfInterface(Code code) {
        if (code.space() != CodeSpace.HRESULT) {
            return false;
        }
        var fields = CodeSpace.HRESULT.fields(code.value());
        return fields != null
                && fields.facility() == FACILITY_ITF
                && fields.code() >= FIRST_OF_INTERFACES
                && !Ranking.isAtHome(code);
    }
}
