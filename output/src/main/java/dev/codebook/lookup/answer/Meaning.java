package dev.codebook.lookup.answer;

import dev.codebook.lookup.Code;
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
        var message = message(first.code().get());
        if (message.isEmpty() && first.kind() == Kind.EXACT) {
            for (var hit : hits) {
                var inner = hit.kind() == Kind.INNER && hit.reading().equals(first.reading()) ? message(hit) : "";
                if (!inner.isEmpty()) {
                    return new Meaning(first, first.name(), inner, hit.name());
                }
            }
        }
        return new Meaning(first, first.name(), message, "");
    }

    private static String message(Hit hit) {
        return hit.code().isEmpty() ? "" : message(hit.code().get());
    }

    /** Returns the message of a code. A message that only repeats the name is dropped. */
    static String message(Code code) {
        var message = code.message().strip();
        return message.equals(code.name()) ? "" : message;
    }
}
