package dev.codebook.lookup.answer;

import dev.codebook.lookup.Answer;
import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Hit.Kind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The most likely meaning of an input, which every format shows first.
 *
 * @param hit the first hit
 * @param name the name of the code; the title of the page if only a page has the code and does not name it
 * @param message the message of the code, or else of the first wrapped code with a message; empty if there is none
 * @param messageOf the name of the wrapped code that the message belongs to; empty if it is the code's own message
 */
record Meaning(Hit hit, String name, String message, String messageOf) {

    /** Returns the meaning of the hits of an input; null if there are no hits, or only guesses. */
    static @Nullable Meaning of(List<Hit> hits) {
        return hits.isEmpty() || hits.get(0).kind() == Kind.GUESS ? null : of(hits.get(0), hits);
    }

    /** Returns the meaning of a hit. */
    static Meaning of(Hit first, List<Hit> hits) {
        if (first.code().isEmpty()) {
            var doc = first.docs().get(0);
            return new Meaning(first, doc.name().isEmpty() ? doc.title() : doc.name(), doc.text(), "");
        }
        var message = message(first);
        for (var hit : first.kind() == Kind.EXACT && message.isEmpty() ? hits : List.<Hit>of()) {
            if (hit.kind() == Kind.INNER
                    && hit.reading().equals(first.reading())
                    && !message(hit).isEmpty()) {
                return new Meaning(first, first.name(), message(hit), hit.name());
            }
        }
        return new Meaning(first, first.name(), message, "");
    }

    /** Returns the message of the code of a hit; empty if it only repeats the name. */
    static String message(Hit hit) {
        var message = hit.code().isEmpty() ? "" : hit.code().get().message().strip();
        return message.equals(hit.name()) ? "" : message;
    }

    /** Returns whether the input is a pattern. All codes that match are equally likely. */
    static boolean isOfPattern(Answer answer) {
        return answer.input().indexOf('*') >= 0
                && !answer.hits().isEmpty()
                && answer.hits().get(0).kind() == Kind.NAME;
    }
}
