package dev.codebook.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;

/** The documentation of the project, which tests compare with the code: README.md and the pages of the site. */
public final class Manual {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = Path.of("src/site/markdown");

    private Manual() {}

    /**
     * A fenced code block.
     *
     * @param page the file name of the page
     * @param language the word after the fence, or an empty string
     * @param text the lines, each ended by {@code \n}
     */
    record Block(String page, String language, String text) {

        String firstLine() {
            return text.lines().findFirst().orElse("").strip();
        }
    }

    /** Returns the files with examples: README.md and all pages. */
    static List<Path> pages() throws IOException {
        try (var pages = Files.list(PAGES)) {
            return Stream.concat(Stream.of(ROOT.resolve("README.md")), pages.sorted())
                    .toList();
        }
    }

    /** Returns all documents: the pages, CONTRIBUTING.md and CHANGELOG.md. */
    static List<Path> documents() throws IOException {
        var documents = new ArrayList<>(pages());
        documents.add(ROOT.resolve("CONTRIBUTING.md"));
        documents.add(ROOT.resolve("CHANGELOG.md"));
        return documents;
    }

    /** Returns the text of README.md or of a page, with {@code \n} as line ends. */
    public static String text(String page) throws IOException {
        return text(page.equals("README.md") ? ROOT.resolve(page) : PAGES.resolve(page));
    }

    static String text(Path file) {
        try {
            return Files.readString(file).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Node parse(Path file) {
        return Parser.builder().build().parse(text(file));
    }

    static List<Block> blocks(Path file) {
        var blocks = new ArrayList<Block>();
        parse(file).accept(new AbstractVisitor() {
            @Override
            public void visit(FencedCodeBlock block) {
                blocks.add(new Block(file.getFileName().toString(), block.getInfo(), block.getLiteral()));
            }
        });
        return blocks;
    }

    /** Returns the only block of a page in a language whose text contains a word. */
    static String block(String page, String language, String word) throws IOException {
        var blocks = blocks(page.equals("README.md") ? ROOT.resolve(page) : PAGES.resolve(page)).stream()
                .filter(block -> block.language().equals(language))
                .filter(block -> block.text().contains(word))
                .toList();
        if (blocks.size() != 1) {
            throw new AssertionError(page + ": " + blocks.size() + " blocks in '" + language + "' contain " + word);
        }
        return blocks.get(0).text();
    }

    /** Returns a text with each line break and indentation replaced by a blank. */
    static String flat(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
