package dev.codebook.docs;

import dev.codebook.docs.KnownCodes.Known;
import dev.codebook.model.Code;
import dev.codebook.model.CodeSpace;
import dev.codebook.model.CodeSpace.Layout;
import dev.codebook.model.Doc.Match;
import dev.codebook.model.Ranking;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What numbers without a name mean. */
final class UnnamedNumbers {

    /** Of winerror.h: interfaces define its codes from 0x200 on, each for itself. */
    private static final int FACILITY_ITF = 4;

    private static final int FIRST_OF_INTERFACES = 0x200;

    private final KnownCodes known;
    private final CodeSpaceGuess spaces;

    UnnamedNumbers(KnownCodes known, CodeSpaceGuess spaces) {
        this.known = known;
        this.spaces = spaces;
    }

    /**
     * The codes that a number means: in the space that is told; else, of a number of more than 16 bits, in the one that it
     * looks like; else, where errors are the subject, in any that lays out its numbers. What is no failure can be a flag,
     * and is a code only where it is told, or errors are the subject.
     */
    List<Known> of(PageFinding finding, Numeral number) {
        var codes = known.numbered(number.bits());
        if (codes.isEmpty()) {
            return codes;
        }
        var told = in(spaces.of(finding), codes);
        boolean isOfErrors = finding.isOfErrors(number);
        if (!told.isEmpty() || number.isShort() || !number.isFailure() && !isOfErrors) {
            return told;
        }
        var alike = in(CodeSpace.ofNumber(number.bits()), codes);
        return alike.isEmpty() && number.isFailure() && isOfErrors ? laidOut(codes) : alike;
    }

    private static List<Known> in(@Nullable CodeSpace space, List<Known> codes) {
        return codes.stream()
                .filter(code -> space != null && code.code().space() == space)
                .toList();
    }

    private static List<Known> laidOut(List<Known> codes) {
        return codes.stream()
                .filter(code -> {
                    var space = code.code().space();
                    return space != null && space.layout() != Layout.NUMBER;
                })
                .toList();
    }

    /** How sure it is that a number means one of its codes: where several interfaces have the number it is one of them. */
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
