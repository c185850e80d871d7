package dev.codebook.lookup.answer;

import dev.codebook.lookup.Hit;
import dev.codebook.model.Code;
import dev.codebook.model.Doc;
import dev.codebook.text.PrintableText;
import dev.codebook.model.Release;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Formats codes as lines: a row of columns for each code, and below the row the message and the documentation. */
final class CodeRows {

    private static final String INDENT = "    ";
    private static final String BELOW = "      ";
    private static final String DEEPER = "        ";

    /** The greatest width of the column of names. A longer name moves the other columns of its row to the right. */
    private static final int WIDEST_NAME = 44;

    private final List<Release> releases;
    private final TerminalStyle style;
    /** The pages that have already been shown, because many codes can share one page. */
    private final Set<String> shown = new HashSet<>();

    CodeRows(List<Release> releases, TerminalStyle style) {
        this.releases = releases;
        this.style = style;
    }

    /** Returns the lines for codes that were found in the same way, with their values if these differ. */
    List<String> lines(List<DefinitionGroup> groups, boolean hasValues) {
        int names = Math.min(WIDEST_NAME, width(groups, DefinitionGroup::name));
        int values = width(groups, DefinitionGroup::value);
        int spaces = width(groups, DefinitionGroup::space);
        var lines = new ArrayList<String>();
        for (var group : groups) {
            var name = PrintableText.of(group.name());
            lines.add(INDENT + style.name(name) + " ".repeat(Math.max(0, names - name.length()))
                    + (hasValues ? "  " + TextLayout.padded(group.value(), values) : "")
                    + "  " + TextLayout.padded(group.space(), spaces)
                    + "  " + style.aside(PrintableText.of(group.places())) + marks(group.code()));
            below(group, group.equals(groups.get(0)), lines);
        }
        return lines;
    }

    private static int width(List<DefinitionGroup> groups, Function<DefinitionGroup, String> column) {
        return groups.stream().map(column).mapToInt(String::length).max().orElse(0);
    }

    private String marks(Code code) {
        var inReleases = releases(releases, code);
        return (code.aliasOf() == null ? "" : "  = " + PrintableText.of(code.aliasOf()))
                + (code.live() ? "" : "  not live")
                + (inReleases.isEmpty() ? "" : "  " + inReleases);
    }

    /** Returns the releases with this definition of the code, {@code in A to B}; empty if all releases have it. */
    static String releases(List<Release> releases, Code code) {
        var first = code.firstRelease();
        var last = code.lastRelease();
        if (releases.isEmpty()
                || first.equals(releases.get(0).name())
                        && last.equals(releases.get(releases.size() - 1).name())) {
            return "";
        }
        return first.equals(last) ? "only in " + first : "in " + first + " to " + last;
    }

    /** Shows the whole message only of the first code, which is the most likely, and one line for the others. */
    private void below(DefinitionGroup group, boolean isFirst, List<String> lines) {
        var code = group.code();
        var text = group.text();
        if (text != null && isFirst) {
            lines.addAll(TextLayout.wrapped(text, BELOW));
        } else if (text != null) {
            lines.add(style.aside(TextLayout.beginning(text, BELOW)));
        }
        if (!code.live() && code.condition() != null) {
            lines.add(style.aside(TextLayout.beginning("#if " + code.condition(), BELOW)));
        }
        group.entries().stream()
                .flatMap(entry -> entry.docs().stream())
                .distinct()
                .forEach(doc -> add(doc, lines));
    }

    /** Returns the lines for codes that only a documentation page has. */
    List<String> documented(List<Hit> hits) {
        var lines = new ArrayList<String>();
        hits.stream()
                .filter(hit -> hit.entry() == null)
                .flatMap(hit -> hit.docs().stream())
                .forEach(doc -> {
                    lines.add(INDENT + style.name(PrintableText.of(name(doc))));
                    add(doc, lines);
                });
        return lines;
    }

    private static String name(Doc doc) {
        return doc.name() == null ? String.format("0x%08X", doc.value()) : doc.name();
    }

    /** Adds the text and the remedy of a page, unless they have already been shown. */
    void add(Doc doc, List<String> lines) {
        if (!shown.add(doc.url() + "\n" + doc.title() + "\n" + doc.text())) {
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
