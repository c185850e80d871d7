package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Formats what pages say about codes. Each passage is shown once, because many codes can share one passage. */
final class DocText {

    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private final TerminalText out;
    private final Set<List<String>> shown = new HashSet<>();

    DocText(TerminalText out) {
        this.out = out;
    }

    /** Adds the passages of a hit that have not been shown. */
    void add(Hit hit, String name) {
        for (var doc : hit.docs()) {
            if (shown.add(List.of(doc.url(), doc.title(), doc.text()))) {
                var source = (name.isEmpty() ? "" : name + ": ")
                        + (doc.title().isEmpty() ? "" : doc.title() + ", ")
                        + doc.url()
                        + (doc.match().equals("guess") ? " (perhaps: the page may mean another code)" : "");
                out.addBlankLine();
                out.add(INDENT, INDENT, source, TerminalText.ASIDE, source);
                out.add(DEEPER, DEEPER, doc.text());
                out.add(DEEPER, DEEPER, doc.remedy().isEmpty() ? "" : "What to do: " + doc.remedy());
            }
        }
    }
}
