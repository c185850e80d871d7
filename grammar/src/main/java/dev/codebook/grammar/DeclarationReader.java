package dev.codebook.grammar;

import dev.codebook.grammar.DeclarationSyntax.TypeWords;
import dev.codebook.grammar.DeclarationSyntax.Variable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;

/** Reads declarations, after macro expansion, into what they define. */
public final class DeclarationReader {

    private DeclarationReader() {}

    /**
     * Reads one declaration.
     *
     * @param tokens its tokens, macros expanded
     * @param isType whether an identifier names a type where the declaration stands
     * @return what it defines, in source order; empty where it defines nothing that Codebook reads or is malformed
     */
    public static List<DeclarationSyntax> read(List<Token> tokens, Predicate<String> isType) {
        var types = new StringBuilder(tokens.size());
        tokens.forEach(token -> types.append((char) ParserInput.type(token, isType)));
        return ParserInput.parse(
                tokens,
                types.toString(),
                DeclarationParser::new,
                DeclarationParser::declaration,
                tree -> new Found(tokens).in(tree),
                malformed -> List.of());
    }

    /** What one declaration defines. */
    private record Found(List<Token> tokens, List<DeclarationSyntax> all) {

        Found(List<Token> tokens) {
            this(tokens, new ArrayList<>());
        }

        List<DeclarationSyntax> in(DeclarationParser.DeclarationContext declaration) {
            if (declaration.enumSpecifier() != null) {
                add(declaration.enumSpecifier());
            } else if (declaration.constantDeclaration() != null) {
                add(declaration.constantDeclaration());
            } else if (declaration.handleDeclaration() != null) {
                var handle = declaration.handleDeclaration();
                addTypedef(words(handle.specifier()), handle.declarator());
            } else {
                var words = words(declaration.specifier());
                declaration.declarator().forEach(declarator -> addTypedef(words, declarator));
            }
            return all;
        }

        private void add(DeclarationParser.EnumSpecifierContext context) {
            var enumerators = new ArrayList<Variable>();
            for (var enumerator : context.enumerators().enumerator()) {
                enumerators.add(new Variable(token(enumerator.name()), run(enumerator.initializer())));
            }
            var tag = context.name() == null ? null : token(context.name()).text();
            all.add(new DeclarationSyntax.Enumeration(
                    tag, new TypeWords(run(context.typeName()), false, false), List.copyOf(enumerators)));
        }

        private void add(DeclarationParser.ConstantDeclarationContext context) {
            var type = new TypeWords(run(context.constantType()), false, false);
            for (var variable : context.constantVariable()) {
                all.add(new DeclarationSyntax.Constant(
                        type, new Variable(token(variable.name()), run(variable.initializer()))));
            }
        }

        /** The words of a type; an enum in it is added on the way. */
        private List<Token> words(List<DeclarationParser.SpecifierContext> specifiers) {
            var words = new ArrayList<Token>();
            for (var specifier : specifiers) {
                if (specifier.enumSpecifier() != null) {
                    add(specifier.enumSpecifier());
                    words.add(token(specifier));
                    if (specifier.enumSpecifier().name() != null) {
                        words.add(token(specifier.enumSpecifier().name()));
                    }
                } else if (specifier.structHead() != null
                        || specifier.name() != null
                        || specifier.BUILTIN_TYPE() != null
                        || specifier.ENUM() != null) {
                    words.add(token(specifier));
                }
            }
            return words;
        }

        private void addTypedef(List<Token> words, DeclarationParser.DeclaratorContext declarator) {
            var name = name(declarator);
            if (name != null) {
                boolean isPointer = has(declarator, DeclarationParser.PointerContext.class);
                boolean isOther = !isPointer && has(declarator, DeclarationParser.SuffixContext.class);
                all.add(new DeclarationSyntax.Typedef(token(name).text(), new TypeWords(words, isPointer, isOther)));
            }
        }

        private static DeclarationParser.NameContext name(DeclarationParser.DeclaratorContext declarator) {
            return declarator.getRuleContext(DeclarationParser.NameContext.class, 0);
        }

        private static boolean has(ParserRuleContext context, Class<? extends ParseTree> kind) {
            return context.children.stream().anyMatch(kind::isInstance);
        }

        private Token token(ParserRuleContext context) {
            return tokens.get(context.getStart().getTokenIndex());
        }

        private List<Token> run(ParserRuleContext context) {
            return context == null
                    ? List.of()
                    : tokens.subList(
                            context.getStart().getTokenIndex(),
                            context.getStop().getTokenIndex() + 1);
        }
    }
}
