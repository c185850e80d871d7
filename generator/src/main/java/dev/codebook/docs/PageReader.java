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

/** Reads an HTML or Markdown page. Any bytes are accepted, within {@link PageLimits}. */
final class PageReader {

    private static final Set<String> HTML = Set.of("html", "htm", "xhtml");
    private static final Set<String> MARKDOWN = Set.of("md", "markdown");
    /** Matches the start of an HTML file, which is recognised even with another file name extension. */
    private static final Pattern START_OF_HTML = Pattern.compile(
            "\\s*(?:<\\?xml[^>]*>\\s*)?(?:<!--.*?-->\\s*)*<(?:!doctype html|html)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    /** The number of characters that are searched for the start of HTML. */
    private static final int SNIFFED = 2000;

    private static final int LONGEST_TITLE = 300;

    private static final Pattern WEB = Pattern.compile("https?://[^\\s\"<>]+");
    private static final Pattern APPLIES = Pattern.compile("(?:Applies to|Gilt für|Se aplica a|S’applique à)\\b");

    private final String name;
    private final Consumer<Diagnostic> problems;

    private PageReader(String name, Consumer<Diagnostic> problems) {
        this.name = name;
        this.problems = problems;
    }

    static boolean isPage(String name) {
        return HTML.contains(extension(name)) || MARKDOWN.contains(extension(name));
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /**
     * Reads a page.
     *
     * @param name the name of the file for messages
     * @param problems receives warnings about skipped content
     * @return the page; empty if the file is not a text file, or is too large
     */
    static Optional<Page> read(String name, byte[] bytes, Consumer<Diagnostic> problems) {
        return new PageReader(name, problems).read(bytes);
    }

    private Optional<Page> read(byte[] bytes) {
        if (bytes.length > PageLimits.BYTES) {
            warn("larger than " + (PageLimits.BYTES >> 20) + " MB, skipped: split the page");
            return Optional.empty();
        }
        var text = PageDecoder.decode(bytes);
        if (text.indexOf('\0') >= 0) {
            warn("not a text file, skipped: expected HTML or Markdown, found a NUL byte");
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
            return HTML.contains(extension(name));
        }
        return START_OF_HTML
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
        warn("has more than " + PageLimits.TAGS + " tags: the rest is skipped; split the page");
        return html.substring(0, at);
    }

    private void warn(String message) {
        problems.accept(new Diagnostic(name, 0, 0, Severity.WARNING, message));
    }

    /** Returns the h1 heading if there is exactly one, else the title element, else the first h1 heading, else null. */
    private static @Nullable String title(Document document) {
        var headings = document.body().select("h1");
        var element = document.title();
        var title = headings.size() == 1 || element.isBlank()
                ? headings.stream().map(Element::text).findFirst().orElse("")
                : element;
        var plain = BlockReader.read(new Element("p").appendText(title)).stream()
                .map(Block::text)
                .collect(Collectors.joining());
        return plain.isEmpty() ? null : plain.substring(0, Math.min(plain.length(), LONGEST_TITLE));
    }

    /** Returns the canonical URL of a saved page; the file name if the page does not state a canonical URL. */
    private String url(Document document) {
        var link = document.selectFirst("link[rel=canonical][href]");
        var address = link == null ? "" : link.attr("href").strip();
        return WEB.matcher(address).matches() ? address : name;
    }

    /** Returns the release for the version of Windows in the title or in a line that starts with "Applies to". */
    private static @Nullable String release(Document document, @Nullable String title) {
        var applies = BlockReader.read(document.body()).stream()
                .map(Block::text)
                .filter(text -> APPLIES.matcher(text).lookingAt());
        return Stream.concat(Stream.ofNullable(title), applies)
                .map(Releases::of)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
