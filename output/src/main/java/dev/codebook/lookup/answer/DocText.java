package dev.codebook.lookup.answer;

import dev.codebook.lookup.Doc;
import dev.codebook.lookup.Hit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Formats what pages say about codes. Each passage is shown once, because many codes can share one passage. */
final class DocText {

    private static final String INDENT = "  ";
    private static final String DEEPER = "    ";

    private final TerminalText terminal;
    private final Set<List<String>> shown = new HashSet<>();

    DocText(TerminalText terminal) {
        this.terminal = terminal;
    }

    /** Adds the passages of a hit that have not been shown. */
    void add(Hit hit, String name, List<String> lines) {
        for (var doc : hit.docs()) {
            if (shown.add(List.of(doc.url(), doc.title(), doc.text()))) {
                add(doc, name, lines);
            }
        }
    }

    private void add(Doc doc, String name, List<String> lines) {
        var source =
                (name.isEmpty() ? "" : name + ": ") + (doc.title().isEmpty() ? "" : doc.title() + ", ") + doc.url();
        var guess = doc.match().equals("guess") ? " (perhaps: the page may mean another code)" : "";
        lines.add("");
        for (var line : terminal.wrapped(source + guess, INDENT, "")) {
            lines.add(INDENT + terminal.aside(line.strip()));
        }
        lines.addAll(terminal.wrapped(doc.text(), DEEPER, ""));
        if (!doc.remedy().isEmpty()) {
            lines.addAll(terminal.wrapped("What to do: " + doc.remedy(), DEEPER, ""));
        }
    }
}
