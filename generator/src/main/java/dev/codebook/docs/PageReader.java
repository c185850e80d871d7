package dev.codebook.docs;

import dev.codebook.model.Diagnostic;
import dev.codebook.model.Diagnostic.Severity;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads a page: HTML, or Markdown. Any bytes are read, as far as {@link PageLimits} go. */
final class PageReader {

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    /** What a file of another name begins with if it is HTML. */
    private static final Pattern BEGIN_OF_HTML = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** Within so many characters. */
    private static final int SNIFFED = 2000;

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern APPLIES = Pattern.compile("(?:Applies to|Gilt für|Se aplica a|S’applique à)\\b");

    private final String name;
    private final Consumer<Diagnostic> problems;

    private PageReader(String name, Consumer<Diagnostic> problems) {
        this.name = name;
        this.problems = problems;
    }

    /** Whether a file is a page by its name. */
    static boolean isPage(String name) {
        return HTML.contains(ending(name)) || MARKDOWN.contains(ending(name));
    }

    private static String ending(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a page.
     *
     * @param name of the file, as the user knows it
     * @param problems is told what is not read
     * @return nothing where it is no text, or too large
     */
    static Optional<Page> read(String name, byte[] bytes, Consumer<Diagnostic> problems) {
        return new PageReader(name, problems).read(bytes);
    }

    private Optional<Page> read(byte[] bytes) {
        if (bytes.length > PageLimits.BYTES) {
            warn("is larger than " + (PageLimits.BYTES >> 20) + " MB and is left out: split it");
            return Optional.empty();
        }
        var text = Decoding.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            warn("is no text and is left out: expected HTML or Markdown, found a zero byte");
            return Optional.empty();
        }
        boolean isMarkdown = !isHtml(text);
        var html = isMarkdown ? Markdown.toHtml(text) : text;
        var document = Parser.htmlParser()
                .setTrackPosition(!isMarkdown)
                .setMaxDepth(PageLimits.DEPTH)
                .parseInput(limited(html), "");
        var title = isMarkdown ? FrontMatter.title(text) : null;
        var titleOfPage = title == null ? title(document) : title;
        return Optional.of(
                new Page(url(document), titleOfPage, release(document, titleOfPage), document.body(), isMarkdown));
    }

    private boolean isHtml(String text) {
        if (isPage(name)) {
            return HTML.contains(ending(name));
        }
        return BEGIN_OF_HTML
                .matcher(text.substring(0, Math.min(text.length(), SNIFFED)))
                .lookingAt();
    }

    private String limited(String html) {
        int at = -1;
        for (int tags = 0; tags < PageLimits.TAGS; tags++) {
            at = html.indexOf('<', at + 1);
            if (at < 0) {
                return html;
            }
        }
        warn("has more than " + PageLimits.TAGS + " tags: what is behind them is left out; split it");
        return html.substring(0, at);
    }

    private void warn(String message) {
        problems.accept(new Diagnostic(name, 0, 0, Severity.WARNING, message));
    }

    /** The one main heading, else what the page calls itself. */
    private static @Nullable String title(Document document) {
        var headings = document.body().select("h1");
        var own = document.title();
        var title = headings.size() == 1 || own.isBlank()
                ? headings.stream().map(Element::text).findFirst().orElse("")
                : own;
        var plain = Blocks.of(new Element("p").appendText(title)).stream()
                .map(Block::text)
                .collect(Collectors.joining());
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    }

    private static final int LONGEST_TITLE = 300;

    /** The address that a saved page says it has, else its name. */
    private String url(Document document) {
        var link = document.selectFirst("link[rel=canonical][href]");
        var address = link == null ? "" : link.attr("href").strip();
        return WEB.matcher(address).matches() ? address : name;
    }

    /** What the title, or a line of its own at the beginning, says that the page holds for. */
    private static @Nullable String release(Document document, @Nullable String title) {
        var said = Blocks.of(document.body()).stream()
                .map(Block::text)
                .filter(text -> APPLIES.matcher(text).lookingAt());
        return Stream.concat(Stream.ofNullable(title), said)
                .map(Releases::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
