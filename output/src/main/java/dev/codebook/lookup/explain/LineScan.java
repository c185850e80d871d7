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
    private long previous;

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
            var meaning = meaning(candidate).first(headers());
            if (NumberRange.isPossible(meaning.bits()) && isCode(candidate, meaning, i)) {
                var finding = meaning.first(headers()).finding(candidate.start() - from, candidate.end() - from);
                if (finding != null) {
                    found.add(finding);
                    previous = meaning.bits();
                }
            }
        }
        return found;
    }

    private Meaning meaning(NumberCandidate candidate) {
        var word = new String(text, candidate.digits(), candidate.end() - candidate.digits());
        return candidate.trust() == Trust.NAME
                ? meanings.of(word)
                : meanings.of(word, candidate.isHexadecimal(), candidate.space());
    }

    private boolean isCode(NumberCandidate candidate, Meaning meaning, int index) {
        long bits = meaning.bits();
        return switch (candidate.trust()) {
            case CERTAIN, NAME -> true;
            case ANNOUNCED ->
                candidate.space() == NumberSpace.FOREIGN || NumberRange.isNegative(bits) || meaning.isKnown(headers());
            case IN_FAILURE -> NumberRange.isFailure(bits) || bits == previous;
            case BY_FORM ->
                NumberRange.isFailure(bits) && (isUsualFailure(candidate, bits) || meaning.isCodeByItself())
                        || bits == previous;
            case REPEATED -> bits == previous || isNext(index, bits);
            case BEFORE_NAME -> isNext(index, bits);
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

    /** Returns whether the next candidate is a name with the same value, or a repetition before that name. */
    private boolean isNext(int index, long bits) {
        for (int i = index + 1; i < candidates.size() && i <= index + 2; i++) {
            var next = candidates.get(i);
            if (next.trust() == Trust.NAME) {
                return meaning(next).bits() == bits;
            }
        }
        return false;
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
