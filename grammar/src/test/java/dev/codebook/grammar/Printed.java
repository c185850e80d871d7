package dev.codebook.grammar;

import java.util.List;
import java.util.stream.Collectors;

/** Prints the syntax of a header as lines of text for golden files: items, then comments, then the guard. */
final class Printed {

    private Printed() {}

    static String of(HeaderSyntax header) {
        var out = new StringBuilder();
        for (var item : header.items()) {
            out.append(place(header.source(), item.offset()))
                    .append(of(item).strip())
                    .append('\n');
        }
        var comments = header.comments();
        for (int i = 0; i < comments.size(); i++) {
            out.append(place(header.source(), comments.start(i)))
                    .append("comment ")
                    .append(comments.text(i).replace("\n", "\\n"))
                    .append('\n');
        }
        return out + "guard " + header.guardName() + "\n";
    }

    /** Prints an item in one line, with blanks between its tokens. */
    static String of(Item item) {
        if (item instanceof Item.Define define) {
            var parameters = define.isFunctionLike() ? define.parameters() : null;
            return "define " + define.name()
                    + (parameters == null
                            ? ""
                            : parameters.toString().replace('[', '(').replace(']', ')'))
                    + (define.isVariadic() ? " variadic" : "")
                    + " = " + tokens(define.body());
        } else if (item instanceof Item.Undef undef) {
            return "undef " + undef.name();
        } else if (item instanceof Item.Include include) {
            var name = include.name();
            return "include "
                    + (name == null ? tokens(include.tokens()) : include.isAngled() ? "<" + name : '"' + name);
        } else if (item instanceof Item.If opened) {
            return "if " + tokens(opened.condition());
        } else if (item instanceof Item.Elif elif) {
            return "elif " + tokens(elif.condition());
        } else if (item instanceof Item.Pragma pragma) {
            return "pragma " + tokens(pragma.tokens());
        } else if (item instanceof Item.Declaration piece) {
            return "declaration " + piece.declaration() + (piece.isLast() ? " ends: " : ": ") + tokens(piece.tokens());
        }
        return item instanceof Item.Else ? "else" : "endif";
    }

    private static String tokens(List<Token> tokens) {
        return tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    }

    private static String place(SourceText source, int offset) {
        return source.line(offset) + ":" + source.column(offset) + " ";
    }
}
