package dev.codebook.maven;

import static org.assertj.core.api.Assertions.assertThat;

import dev.codebook.maven.Manual.Block;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The documentation names only things that exist, and a test checks every example in it. */
class ManualTest {

    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = Path.of("src/site/markdown");

    private static final Pattern GOAL =
            Pattern.compile("codebook-maven-plugin:([^:\\s]+):([a-z]+)|(?<![.\\w])codebook:([a-z]+)");
    private static final Pattern PROPERTY =
            Pattern.compile("codebook\\.(?!json|sqlite|csv|html|schema|jar)([a-z]\\w*)(?![.\\w])");
    /** A class, and the name of a constant or a method. {@code RasError.h} and {@code Decoded.java} are files. */
    private static final Pattern CLASS = Pattern.compile(
            "([A-Z][a-z]+(?:[A-Z][a-z0-9]*)*)(?:\\.([A-Z]{2}[A-Z_]*|(?!java|json)[a-z]\\w{2,})(?:\\(\\))?)?");

    private static final Pattern FILE = Pattern.compile("[\\w.-]+\\.(?:java|js|json|tsv|xml)|(?:[\\w.-]+/)+[\\w.-]+");
    private static final Pattern PACKAGE = Pattern.compile("dev\\.codebook(?:\\.[a-z]+)+");

    /** Words in code spans that are not classes of the project: generated classes, words of pages and headers, folders. */
    private static final Set<String> NOT_CLASSES = Set.of(
            "Codes",
            "MojoFailureException",
            "MojoExecutionException",
            "Winerror",
            "Cause",
            "Resolution",
            "Result",
            "MessageId",
            "MessageText",
            "Unreleased",
            "Include");

    /** Files in code spans that Codebook or a user writes, or that a release of headers has. */
    private static final Pattern OTHER_FILES = Pattern.compile("codebook(\\.schema)?\\.json|tables\\.json|pom\\.xml"
            + "|(gcc|target|src/benchmark|shared|um|ndis|src/main/codebook|sdk|~|\\.m2|usr|wine)(/.*)?|lookup/cases\\.tsv|.*\\.cache/.*"
            + "|.*/target/.+|\\.mvn/.*|settings\\.xml");

    static List<Path> pages() throws IOException {
        return Manual.pages();
    }

    static List<Path> documents() throws IOException {
        return Manual.documents();
    }

    @Test
    void theReadmeIsShort() throws IOException {
        assertThat(Files.size(ROOT.resolve("README.md"))).isLessThanOrEqualTo(9_000);
    }

    /** Anchors differ between a forge and the site, and the site has no other files. */
    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToFilesThatTheSiteHasToo(Path document) {
        for (var link : links(document)) {
            var target = document.resolveSibling(link).normalize();
            assertThat(link).doesNotContain("#");
            assertThat(target).exists();
            if (document.startsWith(PAGES)) {
                assertThat(target.getParent()).isEqualTo(PAGES);
            }
        }
    }

    @Test
    void theReadmeLinksToEveryPage() throws IOException {
        try (var pages = Files.list(PAGES)) {
            assertThat(links(ROOT.resolve("README.md")).stream().map(ROOT::resolve))
                    .map(Path::normalize)
                    .containsAll(
                            pages.map(ROOT.resolve("maven-plugin")::resolve).toList());
        }
    }

    /** {@code mvn site} is not part of the build; if its result exists, its links are followed. */
    @Test
    void noLinkOfTheSiteIsDead() throws IOException {
        var site = Path.of("target/site");
        if (!Files.exists(site.resolve("index.html"))) {
            System.out.println("NOT RUN: the links of the site: mvn -B compile site builds it");
            return;
        }
        try (var files = Files.list(site)) {
            for (var file :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                var html = Jsoup.parse(Files.readString(file));
                for (var element : html.select("#bodyColumn a[href], #bodyColumn img[src], #leftColumn a[href]")) {
                    var link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
                    if (link.matches("[a-z]+:.*")) {
                        continue;
                    }
                    var parts = link.split("#", 2);
                    var target =
                            parts[0].isEmpty() ? file : site.resolve(parts[0]).normalize();
                    assertThat(target).as("%s: %s", file, link).exists();
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void goalsAndParametersExist(Path document) throws Exception {
        var text = Manual.text(document);
        var parameters = new HashSet<String>();
        for (var goal : Plugin.goals()) {
            parameters.addAll(Plugin.parameters(goal));
        }

        assertThat(found(PROPERTY, text))
                .extracting(match -> match.group(1))
                .filteredOn(name -> !text.contains("dev.codebook." + name))
                .isSubsetOf(parameters);
        for (var goal : found(GOAL, text)) {
            var name = goal.group(2) == null ? goal.group(3) : goal.group(2);
            assertThat(Plugin.goals()).contains(name);
            if (goal.group(1) != null) {
                assertThat(goal.group(1)).isEqualTo(Plugin.version());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void commandsSetParametersOfTheirGoal(Path page) throws Exception {
        for (var block : Manual.blocks(page)) {
            for (var line :
                    block.text().lines().filter(line -> line.contains("mvn ")).toList()) {
                var goals = found(GOAL, line).stream()
                        .map(match -> match.group(2) == null ? match.group(3) : match.group(2))
                        .toList();
                if (!goals.isEmpty()) {
                    assertThat(found(PROPERTY, line))
                            .extracting(match -> match.group(1))
                            .isSubsetOf(Plugin.parameters(goals.get(0)));
                }
            }
        }
    }

    @Test
    void theParametersOfGenerateAreListed() throws Exception {
        var table = Pattern.compile("\n\\| `codebook\\.(\\w+)` \\|[^|\n]*\\| \\S");

        assertThat(found(table, Manual.text("generate.md")))
                .extracting(match -> match.group(1))
                .containsExactlyInAnyOrderElementsOf(Plugin.parameters("generate"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void configurationsHaveParametersOfThePlugin(Path page) throws Exception {
        for (var block : Manual.blocks(page)) {
            if (block.language().equals("xml") && block.text().contains("<goal>")) {
                var snippet = Plugin.xml("<snippet>" + block.text() + "</snippet>");
                var goals = Plugin.texts(snippet, "//goal");
                var parameters = new HashSet<String>();
                for (var goal : goals) {
                    parameters.addAll(Plugin.parameters(goal));
                }
                assertThat(Plugin.names(snippet, "//configuration/*")).isSubsetOf(parameters);
                assertThat(Plugin.texts(snippet, "//plugin/version")).allMatch(Plugin.version()::equals);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void classesFilesAndPackagesExist(Path document) throws IOException {
        var sources = sources();
        var names = sources.stream().map(file -> file.getFileName().toString()).collect(Collectors.toSet());

        for (var code : codeSpans(document)) {
            var type = CLASS.matcher(code);
            if (type.matches() && !NOT_CLASSES.contains(type.group(1))) {
                assertThat(names.contains(type.group(1) + ".java"))
                        .as("%s: the class %s exists", document, code)
                        .isTrue();
                assertThat(sources)
                        .as("%s: the member %s exists", document, code)
                        .anyMatch(file -> hasMember(file, type.group(1), type.group(2)));
            } else if (PACKAGE.matcher(code).matches()) {
                assertThat(sources)
                        .as("%s: %s", document, code)
                        .anyMatch(file -> file.resolveSibling("").endsWith(code.replace('.', '/')));
            } else if (FILE.matcher(code).matches()
                    && !OTHER_FILES.matcher(code).matches()) {
                assertThat(code.contains("/") ? Files.exists(ROOT.resolve(code)) : names.contains(code))
                        .as("%s: %s exists", document, code)
                        .isTrue();
            }
        }
    }

    private static boolean hasMember(Path file, String type, @Nullable String member) {
        return file.endsWith(type + ".java")
                && (member == null
                        || Pattern.compile("\\b" + member + "\\b")
                                .matcher(Manual.text(file))
                                .find());
    }

    /** The list says which test checks a block, or why none does. */
    @Test
    void everyBlockIsChecked() throws Exception {
        var listed = new ArrayList<String>();
        for (var row : Manual.text(Path.of("src/test/resources/manual/blocks.tsv"))
                .lines()
                .skip(1)
                .toList()) {
            var cells = row.split("\t", -1);
            listed.add(cells[0] + "\t" + cells[1]);
            assertThat(isTest(cells[2])).as(row).isTrue();
        }
        var blocks = new ArrayList<String>();
        for (var page : Manual.pages()) {
            Manual.blocks(page).stream().map(ManualTest::row).forEach(blocks::add);
        }

        assertThat(blocks).containsExactlyElementsOf(listed);
    }

    private static String row(Block block) {
        return block.page() + "\t" + block.firstLine();
    }

    private static boolean isTest(String place) throws Exception {
        if (place.startsWith("none: ")) {
            return true;
        }
        if (place.startsWith("it/")) {
            return Files.exists(Path.of("src", place));
        }
        var name = place.split("\\.", 2);
        return Arrays.stream(Class.forName(ManualTest.class.getPackageName() + "." + name[0])
                        .getDeclaredMethods())
                .map(Method::getName)
                .anyMatch(name[1]::equals);
    }

    private static List<MatchResult> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().toList();
    }

    private static List<String> links(Path document) {
        var links = new ArrayList<String>();
        Consumer<String> add = link -> {
            if (!link.startsWith("https:")) {
                links.add(link);
            }
        };
        Manual.parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(Link link) {
                add.accept(link.getDestination());
            }

            @Override
            public void visit(Image image) {
                add.accept(image.getDestination());
            }
        });
        return links;
    }

    private static List<String> codeSpans(Path document) {
        var spans = new ArrayList<String>();
        Manual.parse(document).accept(new AbstractVisitor() {
            @Override
            public void visit(Code code) {
                spans.add(code.getLiteral());
            }
        });
        return spans;
    }

    /** All files of the modules' sources. */
    private static List<Path> sources() throws IOException {
        var sources = new ArrayList<Path>();
        for (var module : List.of("grammar", "generator", "output", "maven-plugin")) {
            try (Stream<Path> files = Files.walk(ROOT.resolve(module).resolve("src"))) {
                files.filter(Files::isRegularFile).forEach(sources::add);
            }
        }
        return sources;
    }
}
