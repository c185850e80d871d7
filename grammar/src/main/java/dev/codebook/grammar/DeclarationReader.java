package dev.codebook.grammar;

import dev.codebook.grammar.DeclarationSyntax.TypeWords;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.IntStream;
import org.antlr.v4.runtime.ParserRuleContext;
import org.jspecify.annotations.Nullable;

/**
 * Parses declarations after macro expansion. The result depends only on the types of the tokens, which are called the
 * shape of the declaration. Each shape is parsed once, as in {@link ExpressionParser}.
 */
public final class DeclarationReader {

    private final ConcurrentMap<String, List<DeclarationSyntax>> shapes = new ConcurrentHashMap<>();

    /**
     * Parses one declaration.
     *
     * @param tokens the tokens of the declaration, with macros expanded
     * @return the enums, types and constants that it defines, in source order; empty if there are none or the
     *     declaration is malformed
     */
    public List<DeclarationSyntax> read(List<Token> tokens) {
        var types = new char[tokens.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = tokens.get(i).type();
        }
        var shape = new String(types);
        var known = shapes.get(shape);
        if (known == null) {
            known = parse(tokens, shape);
            shapes.put(shape, known);
        }
        return known;
    }

    /** Parses declarations that end with semicolons, because a macro can expand to a struct and a pointer to it. */
    private static List<DeclarationSyntax> parse(List<Token> tokens, String shape) {
        var found = new ArrayList<DeclarationSyntax>();
        int open = 0;
        int start = 0;
        for (int i = 0; i < shape.length(); i++) {
            switch (shape.charAt(i)) {
                case HeaderLexer.LBRACE, HeaderLexer.LPAREN -> open++;
                case HeaderLexer.RBRACE, HeaderLexer.RPAREN -> open--;
                case HeaderLexer.SEMICOLON -> {
                    if (open == 0) {
                        found.addAll(parse(tokens, shape, start, i + 1));
                        start = i + 1;
                    }
                }
                default -> {
                    // Does not separate declarations.
                }
            }
        }
        found.addAll(parse(tokens, shape, start, shape.length()));
        return List.copyOf(found);
    }

    private static List<DeclarationSyntax> parse(List<Token> tokens, String shape, int start, int end) {
        return TwoStageParser.parse(
                tokens.subList(start, end),
                shape.substring(start, end),
                DeclarationParser::new,
                DeclarationParser::declaration,
                tree -> new Collector(new ArrayList<>(), start).in(tree),
                malformed -> List.of());
    }

    /** Collects the enums, types and constants of the declaration whose first token has the index {@code first}. */
    private record Collector(List<DeclarationSyntax> all, int first) {

        List<DeclarationSyntax> in(DeclarationParser.DeclarationContext declaration) {
            if (declaration.enumSpecifier() != null) {
                add(declaration.enumSpecifier(), null);
            } else if (declaration.constantDeclaration() != null) {
                add(declaration.constantDeclaration());
            } else {
                var words = words(declaration.specifier(), typedefName(declaration.declarator()));
                declaration.declarator().forEach(declarator -> addTypedef(words, declarator));
            }
            return all;
        }

        private void add(DeclarationParser.EnumSpecifierContext context, @Nullable Integer typedefName) {
            var enumerators = context.enumerators().enumerator().stream()
                    .filter(each -> each.name() != null)
                    .map(each -> variable(each.name(), each.initializer()))
                    .toList();
            var tag = context.name() == null ? typedefName : Integer.valueOf(index(context.name()));
            var underlying = context.enumType() == null ? null : type(context.enumType());
            all.add(new DeclarationSyntax.Enumeration(tag, underlying, enumerators));
        }

        private void add(DeclarationParser.ConstantDeclarationContext context) {
            var words = context.constantWord().stream()
                    .flatMap(word -> IntStream.range(index(word), end(word)).boxed())
                    .toList();
            for (var each : context.constantVariable()) {
                all.add(new DeclarationSyntax.Constant(
                        new TypeWords(words, false, 0), variable(each.name(), each.initializer())));
            }
        }

        private Variable variable(ParserRuleContext name, @Nullable ParserRuleContext initializer) {
            return initializer == null
                    ? new Variable(index(name), 0, 0)
                    : new Variable(index(name), index(initializer), end(initializer));
        }

        /**
         * Returns the first name that a typedef gives to the type itself, not to a pointer. It is the name of an enum
         * without a tag (C++14 [dcl.typedef]p9).
         */
        private @Nullable Integer typedefName(List<DeclarationParser.DeclaratorContext> declarators) {
            return declarators.stream()
                    .filter(each -> each instanceof DeclarationParser.DirectContext direct
                            && direct.name() != null
                            && direct.pointer().isEmpty()
                            && direct.suffix().isEmpty())
                    .map(each -> index(each.getRuleContext(DeclarationParser.NameContext.class, 0)))
                    .findFirst()
                    .orElse(null);
        }

        /**
         * Returns the words of a type, and adds an enum that it declares. {@code typedefName} is the name of an enum
         * without a tag.
         */
        private List<Integer> words(
                List<DeclarationParser.SpecifierContext> specifiers, @Nullable Integer typedefName) {
            var words = new ArrayList<Integer>();
            for (var specifier : specifiers) {
                var enumeration = specifier.enumSpecifier();
                if (enumeration != null) {
                    add(enumeration, typedefName);
                    words.add(index(specifier));
                    if (enumeration.name() != null) {
                        words.add(index(enumeration.name()));
                    }
                } else if (specifier.structHead() != null
                        || specifier.name() != null
                        || specifier.BUILTIN_TYPE() != null
                        || specifier.ENUM() != null) {
                    words.add(index(specifier));
                }
            }
            return List.copyOf(words);
        }

        private void addTypedef(List<Integer> words, DeclarationParser.DeclaratorContext declarator) {
            var name = declarator.getRuleContext(DeclarationParser.NameContext.class, 0);
            if (name != null) {
                boolean isOther = declarator.getRuleContexts(DeclarationParser.SuffixContext.class).stream()
                        .anyMatch(suffix -> suffix.attribute() == null);
                int pointers = declarator
                        .getRuleContexts(DeclarationParser.PointerContext.class)
                        .size();
                // A pointer outside of parentheses belongs to the element of the array or the result of the function.
                boolean isOutside = isOther && declarator instanceof DeclarationParser.DirectContext;
                all.add(new DeclarationSyntax.Typedef(
                        index(name), new TypeWords(words, isOther, isOutside ? 0 : pointers)));
            }
        }

        private TypeWords type(ParserRuleContext context) {
            return new TypeWords(
                    IntStream.range(index(context), end(context)).boxed().toList(), false, 0);
        }

        private int index(ParserRuleContext context) {
            return first + context.getStart().getTokenIndex();
        }

        private int end(ParserRuleContext context) {
            return first + context.getStop().getTokenIndex() + 1;
        }
    }
}
