package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.lookup.Lookup;
import dev.codebook.model.Code;
import dev.codebook.model.Doc;
import dev.codebook.model.PrintableText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The lines of the codes of one answer: one for each in columns, and below it what is said of it. */
final class CodeRows {

    private static final String INDENT = "    ";
    private static final String BELOW = "      ";
    private static final String DEEPER = "        ";

    /** A longer name pushes its line to the right. */
    private static final int WIDEST_NAME = 44;

    private final Lookup lookup;
    private final TerminalStyle style;
    /** What pages said so far: one text is often that of many codes. */
    private final Set<String> said = new HashSet<>();

    CodeRows(Lookup lookup, TerminalStyle style) {
        this.lookup = lookup;
        this.style = style;
    }

    /**
     * The lines of codes that were found in one way.
     *
     * @param hasValues whether each has a value of its own
     */
    List<String> lines(List<DefinitionGroup> meanings, boolean hasValues) {
        int names = Math.min(
                WIDEST_NAME, width(meanings.stream().map(DefinitionGroup::name).toList()));
        int values = width(meanings.stream().map(DefinitionGroup::value).toList());
        int spaces = width(meanings.stream().map(DefinitionGroup::space).toList());
        var lines = new ArrayList<String>();
        for (var meaning : meanings) {
            var name = PrintableText.of(meaning.name());
            lines.add(INDENT + style.name(name) + " ".repeat(Math.max(0, names - name.length()))
                    + (hasValues ? "  " + TextLayout.padded(meaning.value(), values) : "")
                    + "  " + TextLayout.padded(meaning.space(), spaces)
                    + "  " + style.aside(PrintableText.of(meaning.places())) + marks(meaning.code()));
            below(meaning, meaning.equals(meanings.get(0)), lines);
        }
        return lines;
    }

    private static int width(List<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private String marks(Code code) {
        return (code.aliasOf() == null ? "" : "  = " + PrintableText.of(code.aliasOf()))
                + (code.live() ? "" : "  not live")
                + (releases(lookup, code).isEmpty() ? "" : "  " + releases(lookup, code));
    }

    /** In which releases of several it is so, if not in all. */
    static String releases(Lookup lookup, Code code) {
        var releases = lookup.codebook().releases();
        var first = code.firstRelease();
        var last = code.lastRelease();
        if (releases.isEmpty()
                || first.equals(releases.get(0).name())
                        && last.equals(releases.get(releases.size() - 1).name())) {
            return "";
        }
        return first.equals(last) ? "only in " + first : "in " + first + " to " + last;
    }

    /** All of it for the first one, which is the likeliest; of the others what they begin with. */
    private void below(DefinitionGroup meaning, boolean isFirst, List<String> lines) {
        var code = meaning.code();
        var text = meaning.text();
        if (text != null && isFirst) {
            lines.addAll(TextLayout.wrapped(text, BELOW));
        } else if (text != null) {
            lines.add(style.aside(TextLayout.beginning(text, BELOW)));
        }
        if (!code.live() && code.condition() != null) {
            lines.add(style.aside(TextLayout.beginning("#if " + code.condition(), BELOW)));
        }
        meaning.entries().stream()
                .flatMap(entry -> lookup.docs(entry).stream())
                .distinct()
                .forEach(doc -> add(doc, lines));
    }

    /** What only pages know. */
    List<String> documented(List<Hit> hits) {
        var lines = new ArrayList<String>();
        for (var hit : hits) {
            var doc = hit.doc();
            if (doc != null) {
                lines.add(INDENT + style.name(PrintableText.of(name(doc))));
                add(doc, lines);
            }
        }
        return lines;
    }

    private static String name(Doc doc) {
        return doc.name() == null ? String.format("0x%08X", doc.value()) : doc.name();
    }

    /** What a page says, once. */
    void add(Doc doc, List<String> lines) {
        if (!said.add(doc.url() + "\n" + doc.title() + "\n" + doc.text())) {
            return;
        }
        var title = doc.title() == null ? "" : doc.title() + ", ";
        var guess = doc.match() == Doc.Match.GUESS ? ", a guess: the page may mean another code" : "";
        lines.add(BELOW + style.aside(PrintableText.of(title + doc.url())) + guess);
        lines.addAll(TextLayout.wrapped(doc.text(), DEEPER));
        if (doc.remedy() != null) {
            lines.addAll(TextLayout.wrapped("What to do: " + doc.remedy(), DEEPER));
        }
    }
}
