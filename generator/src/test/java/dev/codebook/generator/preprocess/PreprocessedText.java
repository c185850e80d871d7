package dev.codebook.generator.preprocess;

import dev.codebook.grammar.HeaderReader;
import dev.codebook.grammar.Item;
import dev.codebook.grammar.SourceText;
import dev.codebook.grammar.Token;
import dev.codebook.sdk.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Preprocesses a whole file, ordinary text included, with the parts of the preprocessor: the {@link HeaderReader} reads
 * each directive, {@link ConditionalStack} selects the groups, {@link Expander} expands the text between two
 * directives.
 */
final class PreprocessedText {

    private static final int DEEPEST_INCLUDE = 40;

    private final Path folder;
    private final HeaderReader reader = new HeaderReader();
    private final UnitBuilder unit = new UnitBuilder(
            new HeaderLoader(Trees.inMemory(Map.of())), new Parsers(), Target.BARE, new TranslationState(), false);
    private final MacroTable macros = unit.state().macros();
    private final Set<Path> once = new HashSet<>();
    /** The tokens of the text since the last directive. */
    private final List<Token> text = new ArrayList<>();

    private final List<Token> output = new ArrayList<>();

    /** @param folder where quoted includes are found */
    PreprocessedText(Path folder) {
        this.folder = folder;
    }

    /** Removes the includes of system headers. */
    static byte[] withoutSystemIncludes(byte[] file) {
        var text = new String(file, StandardCharsets.ISO_8859_1);
        return text.replaceAll("(?m)^[ \t]*#[ \t]*include[ \t]*<.*>", "").getBytes(StandardCharsets.ISO_8859_1);
    }

    /** Returns the tokens of a file after preprocessing. */
    List<Token> of(Path file) throws IOException {
        preprocess(file, 0);
        return output;
    }

    private void preprocess(Path file, int depth) throws IOException {
        var conditionals = new ConditionalStack();
        var bytes = withoutSystemIncludes(Files.readAllBytes(file));
        for (var line :
                withoutComments(SourceText.decode(file.toString(), bytes)).split("\n", -1)) {
            if (line.stripLeading().startsWith("#")) {
                expandText();
                var items = reader.read(SourceText.of("line", line + "\n")).items();
                for (var item : items) {
                    obey(item, conditionals, file, depth);
                }
            } else if (conditionals.isActive()) {
                addText(reader.tokens(line));
            }
        }
        expandText();
    }

    private void addText(List<Token> line) {
        for (int i = 0; i < line.size(); i++) {
            text.add(i == 0 ? line.get(i).spaced(true) : line.get(i));
        }
    }

    private void expandText() {
        output.addAll(Expander.expand(List.copyOf(text), macros, reader).tokens());
        text.clear();
    }

    private void obey(Item item, ConditionalStack conditionals, Path file, int depth) throws IOException {
        if (item instanceof Item.If opened) {
            conditionals.open(opened.condition(), conditionals.isActive() && holds(opened.condition()), false);
        } else if (item instanceof Item.Elif elif) {
            conditionals.elif(elif.condition(), conditionals.isUndecided() && holds(elif.condition()));
        } else if (item instanceof Item.Else) {
            conditionals.elseGroup();
        } else if (item instanceof Item.Endif) {
            conditionals.close();
        } else if (!conditionals.isActive()) {
            return;
        } else if (item instanceof Item.Define define) {
            macros.define(define);
        } else if (item instanceof Item.Undef undef) {
            macros.undefine(undef.name());
        } else if (item instanceof Item.Pragma pragma) {
            obey(pragma, file);
        } else if (item instanceof Item.Include include) {
            include(include, depth);
        }
    }

    private void obey(Item.Pragma pragma, Path file) {
        var macro = pragma.macro();
        if (pragma.is("once")) {
            once.add(file);
        } else if (macro != null && pragma.is("push_macro")) {
            macros.push(macro);
        } else if (macro != null && pragma.is("pop_macro")) {
            macros.pop(macro);
        }
    }

    private void include(Item.Include include, int depth) throws IOException {
        var named = include.name() == null ? unit.computed(include) : include;
        var path = named == null || named.name() == null ? null : folder.resolve(named.name());
        if (path != null && Files.isRegularFile(path) && !once.contains(path) && depth < DEEPEST_INCLUDE) {
            preprocess(path, depth + 1);
        }
    }

    private boolean holds(List<Token> condition) {
        return unit.holds(condition, macros).orElse(false);
    }

    /** Replaces each comment by blanks (C11 5.1.1.2, translation phase 3). */
    private String withoutComments(SourceText source) {
        var text = new StringBuilder(source.text());
        var comments = reader.read(source).comments();
        for (int i = 0; i < comments.size(); i++) {
            text.replace(comments.start(i), comments.end(i), " ".repeat(comments.end(i) - comments.start(i)));
        }
        return text.toString();
    }
}
