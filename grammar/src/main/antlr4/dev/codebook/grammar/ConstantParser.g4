/*
 * Constant expressions after macro expansion: the subset of C++14 [expr] that constants use. Alternatives are in descending
 * order of precedence.
 *
 * The token type of an identifier that is the name of a type is TYPE_NAME, which distinguishes (HRESULT)-1 from (NAME)-1.
 */
parser grammar ConstantParser;

options { tokenVocab = HeaderLexer; }

import Types;

// The token of ANTLR, not dev.codebook.grammar.Token.
@header { import org.antlr.v4.runtime.Token; }

wholeExpression : expression EOF ;

expression
    : primary                                                               # PrimaryExpression
    | typeName ( LPAREN expression RPAREN | LBRACE expression RBRACE )      # FunctionalCast
    | NAMED_CAST LESS typeName GREATER LPAREN expression RPAREN             # NamedCast
    | ( SIZEOF | ALIGNOF ) LPAREN typeName RPAREN                           # SizeofType
    | SIZEOF LPAREN typeName LBRACKET expression RBRACKET RPAREN            # SizeofArray
    | ( SIZEOF | ALIGNOF ) expression                                       # SizeofExpression
    | LPAREN typeName RPAREN expression                                     # Cast
    | ( PLUS | MINUS | TILDE | NOT | STAR ) expression                      # Unary
    | expression ( STAR | DIVIDE | PERCENT ) expression                     # Binary
    | expression ( PLUS | MINUS ) expression                                # Binary
    | expression ( SHIFT_LEFT | SHIFT_RIGHT ) expression                    # Binary
    | expression ( LESS | LESS_EQUAL | GREATER | GREATER_EQUAL ) expression # Binary
    | expression ( EQUAL | NOT_EQUAL ) expression                           # Binary
    | expression AMPERSAND expression                                       # Binary
    | expression CARET expression                                           # Binary
    | expression BAR expression                                             # Binary
    | expression AND expression                                             # Binary
    | expression OR expression                                              # Binary
    | <assoc=right> expression QUESTION expression COLON expression         # Conditional
    ;

primary
    : NUMBER                        # Number
    | CHARACTER                     # Character
    | BOOLEAN                       # Boolean
    | NULLPTR                       # NullPointer
    | STRING+                       # Strings
    | SCOPE? ( ( IDENTIFIER | TYPE_NAME ) SCOPE )* IDENTIFIER   # NamedConstant
    | LPAREN expression RPAREN      # Parenthesised
    ;
