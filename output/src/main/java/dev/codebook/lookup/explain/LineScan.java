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
    private final char[] text;
    private final int from;
    private final int to;
    private final List<NumberCandidate> candidates;
    private final List<LogFinding> found = new ArrayList<>();
    private @Nullable Set<String> headers;
    private Meaning previous = Meaning.NONE;

    /** @param text the buffer with the line, which is the text between the offsets {@code from} and {@code to} */
    LineScan(MeaningCache meanings, char[] text, int from, int to, List<NumberCandidate> candidates) {
        this.meanings = meanings;
        this.text = text;
        this.from = from;
        this.to = to;
        this.candidates = candidates;
    }

    /** Returns the codes of the line. Their offsets start at {@code from}. */
    List<LogFinding> findings() {
        for (int i = 0; i < candidates.size(); i++) {
            var candidate = candidates.get(i);
            if (candidate.trust() != Trust.BEFORE_NAME || nextName(i).bits() != 0) {
                add(candidate, i);
            }
        }
        return found;
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
        var finding =
                (isUnknown ? meaning.unknown() : meaning).finding(candidate.start() - from, candidate.end() - from);
        if (finding != null) {
            found.add(finding);
            previous = meaning;
        }
    }

    private Meaning meaning(NumberCandidate candidate) {
        var word = new String(text, candidate.digits(), candidate.end() - candidate.digits());
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
                meaning.hasMessage(
                        message -> MessageText.isBeside(message, text, from, to, candidate.start(), candidate.end()));
        };
    }

    /**
     * Returns whether a number looks like a code that no header has: it has a prefix, is in a usual range, and is not an
     * argument of a bug check, which is usually an address.
     */
    private boolean isUsualFailure(NumberCandidate candidate, long bits) {
        int start = candidate.digits();
        boolean isArgument = candidates.get(0).space() == NumberSpace.BUGCHECK;
        return !isArgument && text[start] == '0' && (text[start + 1] | 0x20) == 'x' && NumberRange.isUsualFailure(bits);
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
            int word = from;
            for (int i = from; i <= to; i++) {
                boolean isLetter = i < to && Letters.isLetter(text[i]);
                boolean isStart = isLetter && Letters.isCapital(text[i]) && i > from && !Letters.isCapital(text[i - 1]);
                if (!isLetter || isStart) {
                    Words.addHeaders(text, word, i, headers);
                    word = isLetter ? i : i + 1;
                }
            }
        }
        return headers;
    }
}
