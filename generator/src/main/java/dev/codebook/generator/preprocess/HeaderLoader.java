package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.HeaderSyntax;
import dev.codebook.grammar.Item.Include;
import dev.codebook.grammar.SourceText;
import dev.codebook.sdk.SdkTree;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads each header of a release once, and resolves {@code #include}. Several threads may use a loader at once. */
public final class HeaderLoader {

    /** The folder of our substitutes for headers that come with compilers and C libraries. */
    private static final String STAND_INS = "stand-ins/";

    /** The names of other headers that come with compilers, which are read as empty headers. */
    private static final Set<String> EMPTY = new String(resource("compiler-headers.txt"), StandardCharsets.US_ASCII)
            .lines()
            .filter(line -> !line.startsWith("#"))
            .collect(Collectors.toUnmodifiableSet());

    /** The maximum number of headers that {@link #readAhead} reads, which also limits its recursion. */
    private static final int MAX_AHEAD = 1_000;

    private final SdkTree tree;
    private final HeaderReader reader = new HeaderReader();
    private final ConcurrentMap<String, HeaderSyntax> headers = new ConcurrentHashMap<>();
    private final ConcurrentMap<SourceText, DirectiveCache> caches = new ConcurrentHashMap<>();
    private final ConcurrentMap<String, String> found = new ConcurrentHashMap<>();

    /** Creates a loader for the headers of a tree. A header is read when it is first requested. */
    public HeaderLoader(SdkTree tree) {
        this.tree = tree;
    }

    HeaderReader reader() {
        return reader;
    }

    /**
     * Returns the syntax of a header.
     *
     * @param path the path of the header, as the tree spells it or as {@link #find} returned it
     * @throws UncheckedIOException if the file cannot be read
     */
    public HeaderSyntax header(String path) {
        var known = headers.get(path);
        return known != null
                ? known
                : headers.computeIfAbsent(path, absent -> reader.read(SourceText.decode(absent, bytes(absent))));
    }

    DirectiveCache cache(HeaderSyntax header) {
        return caches.computeIfAbsent(
                header.source(), first -> new DirectiveCache(header.items().size()));
    }

    /** Reads the headers that a target's prelude includes, also indirectly, in the order of a {@link HeaderWalker}. */
    void readAhead(Target target) {
        readAhead(prelude(target.prelude()), target, new HashSet<>());
    }

    private void readAhead(HeaderSyntax header, Target target, Set<String> done) {
        for (var item : header.items()) {
            if (item instanceof Include include && done.size() < MAX_AHEAD) {
                var path = find(include, header.source().path(), target);
                if (path != null && done.add(path)) {
                    readAhead(header(path), target, done);
                }
            }
        }
    }

    /** Returns the syntax of a prelude, a resource of this package. */
    HeaderSyntax prelude(String name) {
        return headers.computeIfAbsent(
                "preludes/" + name, path -> reader.read(SourceText.decode(path, resource(path))));
    }

    /** Returns the syntax of lines of C that are not in a file. */
    HeaderSyntax text(String lines) {
        return reader.read(SourceText.of("context", lines));
    }

    private byte[] bytes(String path) {
        try {
            if (!path.startsWith(STAND_INS)) {
                return tree.read(path);
            }
            return EMPTY.contains(path.substring(STAND_INS.length())) ? new byte[0] : resource(path);
        } catch (IOException e) {
            throw new UncheckedIOException(path + ": " + e.getMessage(), e);
        }
    }

    /**
     * Returns the path of the header that an include names, or null if neither the tree nor the stand-ins contain the
     * header.
     *
     * @param include the directive; a quoted name is searched for in the folder of the including header first
     * @param including the path of the header that contains the directive
     */
    @Nullable
    String find(Include include, String including, Target target) {
        var name = include.name();
        if (name == null) {
            return null;
        }
        name = name.replace('\\', '/').strip();
        var sibling = Target.path(Target.folder(including), name);
        var path = include.isAngled() ? null : tree.find(sibling);
        if (path != null) {
            return path;
        }
        path = found.computeIfAbsent(
                target.name() + "|" + name, key -> search(key.substring(key.indexOf('|') + 1), target));
        return path.isEmpty() ? tree.find(sibling) : path;
    }

    private String search(String name, Target target) {
        for (var folder : target.folders()) {
            var path = tree.find(Target.path(folder, name));
            if (path != null) {
                return path;
            }
        }
        var lower = name.toLowerCase(Locale.ROOT);
        var standIn = STAND_INS + lower;
        return EMPTY.contains(lower) || HeaderLoader.class.getResource(standIn) != null ? standIn : "";
    }

    private static byte[] resource(String path) {
        try (InputStream in = HeaderLoader.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("resource " + path + " is missing");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
