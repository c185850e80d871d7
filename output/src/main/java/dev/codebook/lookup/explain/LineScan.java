package dev.codebook.lookup.explain;

import dev.codebook.lookup.explain.MeaningCache.Meaning;
import dev.codebook.lookup.explain.NumberCandidate.Trust;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides which candidates of a line are codes, by what the headers and the rest of the line say. */
final class LineScan {

    private final MeaningCache meanings;
    private final Line line;
    private final List<NumberCandidate> candidates;
    private final List<LogFinding> found = new ArrayList<>();
    private @Nullable Set<String> headers;
    private Meaning previous = Meaning.NONE;

    LineScan(MeaningCache meanings, Line line, List<NumberCandidate> candidates) {
        this.meanings = meanings;
        this.line = line;
        this.candidates = candidates;
    }

    /** Returns the codes of the line. Their offsets are those in the text of the line. */
    List<LogFinding> findings() {
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidate(i);
            if (candidate.trust() != Trust.BEFORE_NAME || nextName(i).bits() != 0) {
                add(candidate, i);
            }
        }
        return found;
    }

    /** Returns a candidate, which is hexadecimal if it repeats the name before it: {@code SECURITY_FAILURE (139)}. */
    private NumberCandidate candidate(int index) {
        var candidate = candidates.get(index);
        var name = candidates.get(Math.max(index - 1, 0));
        if (name.trust() != Trust.NAME || candidate.trust() != Trust.ANNOUNCED) {
            return candidate;
        }
        var repeated = candidate.repeated();
        return NumberSurroundings.isAfter(line, name.end(), candidate.start())
                        && meaning(repeated).bits() == previous.bits()
                ? repeated
                : candidate;
    }

    private void add(NumberCandidate candidate, int index) {
        var own = meaning(candidate);
        var partner = partner(candidate, own.bits(), index);
        var meaning = own.first(headers()).like(partner);
        if (!NumberRange.isPossible(own.bits()) || !isCode(candidate, meaning, partner)) {
            return;
        }
        boolean isUnknown = candidate.trust() == Trust.CERTAIN
                && !NumberRange.isNegative(meaning.bits())
                && !meaning.isKnown(headers());
        var finding = (isUnknown ? meaning.unknown() : meaning)
                .finding(candidate.start() - line.from(), candidate.end() - line.from());
        if (finding != null) {
            found.add(finding);
            previous = meaning;
        }
    }

    private Meaning meaning(NumberCandidate candidate) {
        var word = line.string(candidate.digits(), candidate.end());
        return candidate.trust() == Trust.NAME
                ? meanings.of(word)
                : meanings.of(word, candidate.isHexadecimal(), candidate.space());
    }

    private boolean isCode(NumberCandidate candidate, Meaning meaning, Meaning partner) {
        long bits = meaning.bits();
        return switch (candidate.trust()) {
            case CERTAIN, NAME -> true;
            case ANNOUNCED ->
                candidate.space() == NumberSpace.FOREIGN || NumberRange.isNegative(bits) || meaning.isKnown(headers());
            case IN_FAILURE -> NumberRange.isFailure(bits) || bits == previous.bits();
            case BY_FORM ->
                NumberRange.isFailure(bits) && (isUsualFailure(candidate, bits) || meaning.isCodeByItself())
                        || bits == previous.bits();
            case REPEATED, BEFORE_NAME -> bits == partner.bits();
            case WITH_MESSAGE ->
                meaning.hasMessage(message -> line.hasMessage(message, candidate.start(), candidate.end()));
        };
    }

    /**
     * Returns whether a number looks like a code that no header has: it has a prefix, is in a usual range, and is not an
     * argument of a bug check, which is usually an address.
     */
    private boolean isUsualFailure(NumberCandidate candidate, long bits) {
        int start = candidate.digits();
        boolean isArgument = candidates.get(0).space() == NumberSpace.BUGCHECK;
        return !isArgument && line.isPrefix(start) && NumberRange.isUsualFailure(bits);
    }

    /** Returns what the number repeats: the code before it, or the name after it; nothing if it cannot repeat one. */
    private Meaning partner(NumberCandidate candidate, long bits, int index) {
        return switch (candidate.trust()) {
            case REPEATED -> previous.bits() == bits ? previous : nextName(index);
            case BEFORE_NAME -> nextName(index);
            default -> Meaning.NONE;
        };
    }

    /** Returns the name that follows, at once or after another number. */
    private Meaning nextName(int index) {
        for (int i = index + 1; i < candidates.size() && i <= index + 2; i++) {
            if (candidates.get(i).trust() == Trust.NAME) {
                return meaning(candidates.get(i));
            }
        }
        return Meaning.NONE;
    }

    /** Returns the file names of the headers that belong to the components that the line names. */
    private Set<String> headers() {
        if (headers == null) {
            headers = new HashSet<>();
            for (int start = line.nextLetter(line.from()); start < line.to(); ) {
                int end = line.letterEnd(start);
                headers.addAll(Words.headers(line.text(), start, end));
                start = line.nextLetter(end);
            }
        }
        return headers;
    }
}
