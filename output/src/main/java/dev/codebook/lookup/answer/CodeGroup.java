package dev.codebook.lookup.answer;

import dev.codebook.lookup.Code;
import dev.codebook.lookup.Hit;
import dev.codebook.text.PrintableText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The equal definitions of a code in several headers.
 *
 * @param codes the definitions, best first, at least one; their name, value, space, liveness and releases are equal
 */
record CodeGroup(List<Code> codes) {

    /** The greatest number of headers that are listed. */
    private static final int MOST_PLACES = 3;

    /** Returns the groups of the codes of hits, in the order of the first code of each group. */
    static List<CodeGroup> of(List<Hit> hits) {
        Map<List<Object>, List<Code>> groups = new LinkedHashMap<>();
        for (var hit : hits) {
            if (hit.code().isPresent()) {
                var code = hit.code().get();
                List<Object> key = List.of(
                        code.name(),
                        code.bits(),
                        code.width(),
                        code.space(),
                        code.live(),
                        code.firstRelease(),
                        code.lastRelease());
                var codes = groups.get(key);
                if (codes == null) {
                    codes = new ArrayList<>();
                    groups.put(key, codes);
                }
                codes.add(code);
            }
        }
        var found = new ArrayList<CodeGroup>();
        for (var codes : groups.values()) {
            found.add(new CodeGroup(codes));
        }
        return found;
    }

    Code first() {
        return codes.get(0);
    }

    /** Returns the first message that is not empty; empty if there is none. */
    String message() {
        for (var code : codes) {
            var message = Meaning.message(code);
            if (!message.isEmpty()) {
                return message;
            }
        }
        return "";
    }

    /** Returns the space and the places of the definitions: {@code WIN32, shared/winerror.h:263}. */
    String origin(List<String> releases) {
        var places = new ArrayList<String>();
        for (var code : codes) {
            places.add(code.line() == 0 ? code.header() : code.header() + ":" + code.line());
        }
        var code = first();
        var text = (code.isCode() ? code.space() : "constant") + ", " + PrintableText.list(places, MOST_PLACES);
        text += code.aliasOf().isEmpty() ? "" : ", alias of " + code.aliasOf();
        var inReleases = releases(releases, code);
        text += inReleases.isEmpty() ? "" : ", " + inReleases;
        return PrintableText.of(code.live() ? text : text + ", not live");
    }

    /** Returns the releases with this definition of the code, {@code in A to B}; empty if all releases have it. */
    static String releases(List<String> releases, Code code) {
        var first = code.firstRelease();
        var last = code.lastRelease();
        if (first.equals(releases.get(0)) && last.equals(releases.get(releases.size() - 1))) {
            return "";
        }
        return first.equals(last) ? "only in " + first : "in " + first + " to " + last;
    }
}
