package dev.codebook.grammar;

import dev.codebook.grammar.Expression.Operator;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.AbstractParseTreeVisitor;

/** Converts ANTLR's parse tree of an expression to an {@link Expression}. */
final class ExpressionBuilder extends AbstractParseTreeVisitor<Expression>
        implements ConstantParserVisitor<Expression> {

    @Override
    public Expression visitWholeExpression(ConstantParser.WholeExpressionContext context) {
        return visit(context.expression());
    }

    @Override
    public Expression visitPrimaryExpression(ConstantParser.PrimaryExpressionContext context) {
        return visit(context.primary());
    }

    @Override
    public Expression visitNumber(ConstantParser.NumberContext context) {
        return new Expression.NumberLiteral(first(context));
    }

    @Override
    public Expression visitCharacter(ConstantParser.CharacterContext context) {
        return new Expression.CharacterLiteral(first(context));
    }

    @Override
    public Expression visitBoolean(ConstantParser.BooleanContext context) {
        return new Expression.Bool(first(context));
    }

    @Override
    public Expression visitNullPointer(ConstantParser.NullPointerContext context) {
        return new Expression.NullPointer();
    }

    @Override
    public Expression visitStrings(ConstantParser.StringsContext context) {
        return new Expression.Strings(first(context));
    }

    /** Uses only the last part of a qualified name. */
    @Override
    public Expression visitNamedConstant(ConstantParser.NamedConstantContext context) {
        return new Expression.Name(context.getStop().getTokenIndex());
    }

    @Override
    public Expression visitParenthesised(ConstantParser.ParenthesisedContext context) {
        return visit(context.expression());
    }

    @Override
    public Expression visitFunctionalCast(ConstantParser.FunctionalCastContext context) {
        return new Expression.Cast(type(context.typeName()), visit(context.expression()));
    }

    @Override
    public Expression visitNamedCast(ConstantParser.NamedCastContext context) {
        return new Expression.Cast(type(context.typeName()), visit(context.expression()));
    }

    @Override
    public Expression visitCast(ConstantParser.CastContext context) {
        return new Expression.Cast(type(context.typeName()), visit(context.expression()));
    }

    @Override
    public Expression visitSizeofType(ConstantParser.SizeofTypeContext context) {
        return new Expression.SizeofType(type(context.typeName()));
    }

    @Override
    public Expression visitSizeofArray(ConstantParser.SizeofArrayContext context) {
        return new Expression.SizeofArray(type(context.typeName()), visit(context.expression()));
    }

    @Override
    public Expression visitSizeofExpression(ConstantParser.SizeofExpressionContext context) {
        return new Expression.SizeofExpression(visit(context.expression()));
    }

    @Override
    public Expression visitUnary(ConstantParser.UnaryContext context) {
        var operator = Operator.of(context.getStart().getText());
        return new Expression.Unary(operator, visit(context.expression()));
    }

    @Override
    public Expression visitBinary(ConstantParser.BinaryContext context) {
        var operator = Operator.of(context.getChild(1).getText());
        return new Expression.Binary(operator, visit(context.expression(0)), visit(context.expression(1)));
    }

    @Override
    public Expression visitConditional(ConstantParser.ConditionalContext context) {
        return new Expression.Conditional(
                visit(context.expression(0)), visit(context.expression(1)), visit(context.expression(2)));
    }

    @Override
    public Expression visitTypeName(ConstantParser.TypeNameContext context) {
        throw new IllegalStateException("a type is not an expression");
    }

    @Override
    public Expression visitTypeWord(ConstantParser.TypeWordContext context) {
        throw new IllegalStateException("a type is not an expression");
    }

    @Override
    public Expression visitFunctionPointer(ConstantParser.FunctionPointerContext context) {
        throw new IllegalStateException("a type is not an expression");
    }

    @Override
    public Expression visitPointer(ConstantParser.PointerContext context) {
        throw new IllegalStateException("a type is not an expression");
    }

    private static int first(ParserRuleContext context) {
        return context.getStart().getTokenIndex();
    }

    private static Expression.TypeName type(ConstantParser.TypeNameContext context) {
        var words = context.typeWord();
        return new Expression.TypeName(
                first(context),
                words.get(words.size() - 1).getStop().getTokenIndex() + 1,
                context.functionPointer() == null ? context.pointer().size() : 1);
    }
}
