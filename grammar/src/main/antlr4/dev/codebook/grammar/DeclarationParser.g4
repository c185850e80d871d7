/*
 * Declarations that define constants and types, after macro expansion.
 *
 * An initializer is a list of tokens here; ConstantParser parses it when its value is needed. Only the opening brace of the
 * body of a struct is present.
 */
parser grammar DeclarationParser;

options { tokenVocab = HeaderLexer; }

import Types;

// The token of ANTLR, not dev.codebook.grammar.Token.
@header { import org.antlr.v4.runtime.Token; }

declaration
    : TYPEDEF specifier+ declarator ( COMMA declarator )* SEMICOLON? EOF
    | TYPEDEF attribute* enumSpecifier SEMICOLON? EOF
    | ( attribute | STORAGE )* enumSpecifier .*? EOF
    | constantDeclaration
    ;

constantDeclaration : ( constantWord | STORAGE | attribute )+ constantVariable ( COMMA constantVariable )* SEMICOLON? EOF ;

constantWord : typeWord | IDENTIFIER | SCOPE ;

constantVariable : name ( ASSIGN initializer | LPAREN initializer RPAREN | LBRACE initializer? RBRACE ) ;

enumSpecifier : ENUM attribute* name? ( COLON enumType )? LBRACE enumerators RBRACE ;

enumType : ( typeWord | IDENTIFIER | SCOPE )+ ;

enumerators : enumerator? ( COMMA enumerator? )* ;

enumerator : attribute* name attribute* ( ASSIGN initializer )? | attribute+ ;

specifier
    : enumSpecifier
    | structHead
    | BUILTIN_TYPE
    | name
    | CONST
    | VOLATILE
    | STORAGE
    | CALLING
    | ENUM
    | attribute
    ;

structHead : STRUCT attribute* ( name ( SCOPE name )* )? ( COLON ~LBRACE* )? LBRACE? ;

declarator
    : ( pointer | attribute | CALLING )* name suffix*                                                          # Direct
    | ( pointer | attribute | CALLING )* LPAREN ( pointer | attribute | CALLING )* ( name suffix* )? RPAREN suffix*  # Nested
    ;

suffix
    : LBRACKET balanced* RBRACKET
    | LPAREN balanced* RPAREN
    | attribute
    ;

name : IDENTIFIER | TYPE_NAME ;

attribute
    : DECLSPEC LPAREN balanced* RPAREN
    | LBRACKET LBRACKET balanced* RBRACKET RBRACKET
    | IDENTIFIER LPAREN balanced* RPAREN
    ;

initializer : ( LPAREN balanced* RPAREN | ~( LPAREN | RPAREN | LBRACE | RBRACE | COMMA | SEMICOLON ) )+ ;

balanced : LPAREN balanced* RPAREN | LBRACKET balanced* RBRACKET | ~( LPAREN | RPAREN | LBRACKET | RBRACKET ) ;
