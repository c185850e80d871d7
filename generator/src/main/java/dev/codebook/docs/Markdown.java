package dev.codebook.docs;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/** Converts Markdown with pipe tables and embedded HTML to HTML. */
final class Markdown {

    /** The attribute that contains the number of the line in the Markdown file on which an element starts. */
    static final String LINE = "data-codebook-line";

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A---[ \\t]*\\R(.*?)\\R(?:---|\\.\\.\\.)[ \\t]*(?:\\R|\\z)", Pattern.DOTALL);
    private static final Pattern LINE_CONTENT = Pattern.compile("[^\\n]+");
    private static final int MAX_NESTING = 50;

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

    /** Has no indented code blocks: HTML tables are often indented, and after a blank line would become code. */
    private static final Parser PARSER = Parser.builder()
            .extensions(EXTENSIONS)
            .enabledBlockTypes(Set.of(
                    Heading.class,
                    HtmlBlock.class,
                    ThematicBreak.class,
                    FencedCodeBlock.class,
                    BlockQuote.class,
                    ListBlock.class))
            .maxOpenBlockParsers(MAX_NESTING)
            .maxInlineNesting(MAX_NESTING)
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .build();

    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(EXTENSIONS)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                var spans = node.getSourceSpans();
                if (!spans.isEmpty()) {
                    attributes.put(LINE, String.valueOf(spans.get(0).getLineIndex() + 1));
                }
            })
            .build();

    private Markdown() {}

    static @Nullable String frontMatter(String markdown) {
        var match = FRONT_MATTER.matcher(markdown);
        return match.find() ? match.group(1) : null;
    }

    /** Returns the page as HTML, without the front matter. The HTML is as untrusted as the page. */
    static String toHtml(String markdown) {
        var match = FRONT_MATTER.matcher(markdown);
        var body = match.find()
                ? LINE_CONTENT.matcher(match.group()).replaceAll("") + markdown.substring(match.end())
                : markdown;
        return RENDERER.render(PARSER.parse(body));
    }
}
