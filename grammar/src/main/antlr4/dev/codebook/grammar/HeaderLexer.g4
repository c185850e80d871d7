/*
 * Reads a header as islands in a sea.
 *
 * The sea is C that defines no constant: it goes by in as few, as long tokens as possible. The islands are directives
 * and the declarations that can define a constant or a type; they are tokenised fully. Any text is accepted: each mode
 * ends with a rule that takes what no other takes.
 *
 * The text is past C11 translation phase 2 (SourceText): lines end with \n, spliced lines are one line. A character
 * outside ASCII arrives here as \u007F and counts as a letter.
 *
 * What needs memory (where a directive or a declaration ends) is in IslandLexer; the grammar calls it by name.
 */
lexer grammar HeaderLexer;

options { superClass = IslandLexer; }

// ---- The sea -------------------------------------------------------------------------------------------------------

// A longest match, so it runs on until a word that opens an island, a comment, a quote, a brace or a hash.
CODE        : ( OtherWord? Gap )+ ;

ENUM        : 'enum' ( White+ ( 'class' | 'struct' ) )?     { openEnum(); } ;
TYPEDEF     : 'typedef'                                     { openTypedef(); } ;
HANDLE      : 'DECLARE_HANDLE'                              { openDeclaration(); } ;
// const DWORD NAME = ..., NAME(...), NAME{...}: read up to the '=' to be sure, then read again as tokens. It looks no
// more than eight words ahead, since the next const looks ahead as well.
CONST_AHEAD : ( 'const' | 'constexpr' ) Next Next? Next? Next? Next? Next? Next? Next? White* [=({]   { openConstant(); } ;

WORD        : Letter+ ;
// The apostrophe in 1'000 opens no quotation, the quotes in R"(...)" close none.
SEPARATED   : Digit Letter* ( '\'' Letter+ )+               -> type(WORD) ;
RAW_TEXT    : StringPrefix? 'R"'                            { readRawString(); } ;
LINE_COMMENT  : LineComment ;
BLOCK_COMMENT : BlockComment ;
TEXT        : ( '"' ( ~["\\\n] | '\\' . )* '"'? | '\'' ( ~['\\\n] | '\\' . )* '\''? ) ;
HASH        : '#'                                           { openDirective(); } ;
OPEN_BRACE  : '{'                                           { openBrace(); } ;
// { NAME = or { NAME, : the body of an enum, if what stands before it may be a macro for an enum's head (ENUM, FLAGS).
BODY_AHEAD  : '{' ( White | LineComment | BlockComment )* LetterNotDigit Letter* ( White | BlockComment )* [=,]  { openUnknownBody(); } ;
CLOSE_BRACE : '}'                                           { closeBrace(); } ;
SLASH       : '/'                                           -> type(CODE) ;

// ---- Directives ----------------------------------------------------------------------------------------------------

mode DIRECTIVE;

DEFINE      : 'define'                                      -> mode(MACRO_NAME) ;
UNDEF       : 'undef'                                       -> mode(TOKENS) ;
IF          : 'if'                                          -> mode(TOKENS) ;
IFDEF       : 'ifdef'                                       -> mode(TOKENS) ;
IFNDEF      : 'ifndef'                                      -> mode(TOKENS) ;
ELIF        : 'elif'                                        -> mode(TOKENS) ;
ELIFDEF     : 'elifdef'                                     -> mode(TOKENS) ;
ELIFNDEF    : 'elifndef'                                    -> mode(TOKENS) ;
ELSE        : 'else'                                        -> mode(REST) ;
ENDIF       : 'endif'                                       -> mode(REST) ;
PRAGMA      : 'pragma'                                      -> mode(TOKENS) ;
INCLUDE     : ( 'include' | 'include_next' | 'import' )     -> mode(INCLUDE_NAME) ;
OTHER_DIRECTIVE : Letter+                                   -> mode(REST) ;
D_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
D_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
D_WHITE     : Blank+                                        -> skip ;
D_NEWLINE   : '\n'                                          { endLine(); } -> type(NEWLINE) ;
D_OTHER     : .                                             -> skip, mode(REST) ;

mode MACRO_NAME;

// The parenthesis of a function-like macro touches its name (C11 6.10.3p10).
FUNCTION_NAME : Letter+ '('                                 -> mode(FUNCTION) ;
OBJECT_NAME   : Letter+                                     -> mode(TOKENS) ;
M_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
M_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
M_WHITE       : Blank+                                      -> skip ;
M_NEWLINE     : '\n'                                        { endLine(); } -> type(NEWLINE) ;
M_OTHER       : .                                           -> skip, mode(REST) ;

mode INCLUDE_NAME;

ANGLED_NAME   : '<' ~[>\n]+ '>'                             -> mode(REST) ;
QUOTED_NAME   : '"' ~["\n]+ '"'                             -> mode(REST) ;
I_NAME        : Letter+                                     -> type(IDENTIFIER), mode(TOKENS) ;
I_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
I_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
I_WHITE       : Blank+                                      -> skip ;
I_NEWLINE     : '\n'                                        { endLine(); } -> type(NEWLINE) ;
I_OTHER       : .                                           -> skip, mode(REST) ;

// What follows the name of a function-like macro goes by: it is read as tokens when it is needed.
mode FUNCTION;

F_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
F_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
F_BRACE         : '{'                                       { openBody(); } ;
F_CLOSING_BRACE : '}'                                       { closeBody(); } ;
F_TEXT          : ( ~["'/\n{}] | '/' ~["'/*\n{}] )+
                | '"' ( ~["\\\n] | '\\' ~'\n' )* '"'
                | '\'' ( ~['\\\n] | '\\' ~'\n' )+ '\''
                | ["'/] ;
F_NEWLINE       : '\n'                                      { endLine(); } -> type(NEWLINE) ;

// What follows on the line is nothing that Codebook reads.
mode REST;

R_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
R_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
R_TEXT        : ( ~[/\n]+ | '/' )                           -> skip ;
R_NEWLINE     : '\n'                                        { endLine(); } -> type(NEWLINE) ;

// ---- Islands: preprocessing tokens (C11 6.4) --------------------------------------------------------------------------

mode TOKENS;

T_LINE_COMMENT  : LineComment                               -> type(LINE_COMMENT) ;
T_BLOCK_COMMENT : BlockComment -> type(BLOCK_COMMENT) ;
T_WHITE     : Blank+                                        -> skip ;
NEWLINE     : '\n'                                          { endLine(); } ;

// The keywords that the constant grammar tells apart. To the preprocessor they are identifiers like others.
T_ENUM      : 'enum' ( White+ ( 'class' | 'struct' ) )?     { enumHead(); } -> type(ENUM) ;
T_TYPEDEF   : 'typedef'                                     -> type(TYPEDEF) ;
STRUCT      : ( 'struct' | 'class' | 'union' | 'interface' | '__interface' )   { structHead(); } ;
CONST       : ( 'const' | 'constexpr' ) ;
VOLATILE    : ( 'volatile' | '__unaligned' | '__restrict' | '__ptr32' | '__ptr64' | '__w64' | '__sptr' | '__uptr' ) ;
STORAGE     : ( 'static' | 'extern' | 'inline' | '__inline' | '__forceinline' | '__extension__' ) ;
CALLING     : ( '__cdecl' | '__stdcall' | '__fastcall' | '__thiscall' | '__vectorcall' | '__clrcall' ) ;
DECLSPEC    : ( '__declspec' | '__attribute__' | '__pragma' | 'alignas' ) ;
BUILTIN_TYPE : ( 'void' | 'bool' | 'char' | 'short' | 'int' | 'long' | 'float' | 'double' | 'signed' | 'unsigned'
             | 'wchar_t' | '__wchar_t' | 'char16_t' | 'char32_t' | '__int8' | '__int16' | '__int32' | '__int64' ) ;
BOOLEAN     : ( 'true' | 'false' ) ;
NULLPTR     : 'nullptr' ;
SIZEOF      : 'sizeof' ;
ALIGNOF     : ( 'alignof' | '__alignof' | '_Alignof' ) ;
NAMED_CAST  : ( 'static_cast' | 'reinterpret_cast' | 'const_cast' ) ;

IDENTIFIER  : LetterNotDigit Letter* ;
RAW_STRING  : StringPrefix? 'R"'                            { readRawString(); } ;
NUMBER      : ( '0' [xX] Letter*
              | Digit Letter* ( '\'' Letter+ )*
              | ( Digit+ '.' Digit* | '.' Digit+ ) ( [eE] [+\-]? Digit+ )? Letter*
              | Digit+ [eE] [+\-]? Digit+ Letter* ) ;
CHARACTER   : StringPrefix? '\'' ( ~['\\\n] | '\\' ~'\n' )+ '\'' ;
STRING      : StringPrefix? '"' ( ~["\\\n] | '\\' ~'\n' )* '"' ;

LPAREN      : '('                                           { openBracket(); } ;
RPAREN      : ')'                                           { closeParenthesis(); } ;
LBRACKET    : '[' ;
RBRACKET    : ']' ;
LBRACE      : '{'                                           { openBody(); } ;
RBRACE      : '}'                                           { closeBody(); } ;
SEMICOLON   : ';'                                           { semicolon(); } ;
COMMA       : ',' ;
SCOPE       : '::' ;
COLON       : ':' ;
QUESTION    : '?' ;
ELLIPSIS    : '...' ;
ARROW       : '->' ;
DOT         : '.' ;
TILDE       : '~' ;
NOT         : '!' ;
PLUS        : '+' ;
MINUS       : '-' ;
STAR        : '*' ;
DIVIDE      : '/' ;
PERCENT     : '%' ;
SHIFT_LEFT  : '<<' ;
SHIFT_RIGHT : '>>' ;
LESS_EQUAL  : '<=' ;
GREATER_EQUAL : '>=' ;
LESS        : '<' ;
GREATER     : '>' ;
EQUAL       : '==' ;
NOT_EQUAL   : '!=' ;
AND         : '&&' ;
OR          : '||' ;
AMPERSAND   : '&' ;
CARET       : '^' ;
BAR         : '|' ;
ASSIGN      : '=' ;
PASTE       : '##' ;
T_HASH      : '#'                                           { openDirective(); } ;
// One that no rule above takes: a lone quote, a backslash, a control character.
OTHER       : . ;

// Given by the parser's token source, not by this lexer: an identifier that names a type.
mode NEVER;
TYPE_NAME   : ' ' ;

// ---- Characters ------------------------------------------------------------------------------------------------------

fragment LineComment  : '//' ~'\n'* ;
// One that is never closed runs to the end.
fragment BlockComment : '/*' ( ~'*' | '*'+ ~[*/] )* ( '*'+ '/' )? ;
fragment Blank  : [ \t\u000B\f\r\u0000\u001A] ;
fragment White  : Blank | '\n' ;
fragment Digit  : [0-9] ;
fragment LetterNotDigit : [A-Za-z_$\u007F] ;
fragment Letter : [A-Za-z0-9_$\u007F] ;
fragment Next   : White+ ( Letter+ ( '::' Letter+ )* | '__declspec(' Letter+ ')' ) ;
fragment StringPrefix : 'L' | 'u8' | 'u' | 'U' ;
// Anything in the sea that is neither of a word nor opens an island, a comment or a quotation.
fragment Gap    : ~[A-Za-z0-9_$\u007F"'#{}/] | '/' ~[A-Za-z0-9_$\u007F"'#{}/*] ;

// A word that does not begin like one that opens an island: no c, e, t, D in front ...
fragment OtherWord
    : [ABCE-Zabdf-su-z0-9_$\u007F] Letter*
    // ... or it parts from enum, typedef, const, DECLARE_HANDLE early.
    | 'e' ( [A-Za-mo-z0-9_$\u007F] Letter* )?
    | 'en' ( [A-Za-tv-z0-9_$\u007F] Letter* )?
    | 'enu' ( [A-Za-ln-z0-9_$\u007F] Letter* )?
    | 't' ( [A-Za-xz0-9_$\u007F] Letter* )?
    | 'ty' ( [A-Za-oq-z0-9_$\u007F] Letter* )?
    | 'typ' ( [A-Za-df-z0-9_$\u007F] Letter* )?
    | 'type' ( [A-Za-ce-z0-9_$\u007F] Letter* )?
    | 'c' ( [A-Za-np-z0-9_$\u007F] Letter* )?
    | 'co' ( [A-Za-mo-z0-9_$\u007F] Letter* )?
    | 'con' ( [A-Za-rt-z0-9_$\u007F] Letter* )?
    | 'cons' ( [A-Za-su-z0-9_$\u007F] Letter* )?
    | 'D' ( [A-DF-Za-z0-9_$\u007F] Letter* )?
    | 'DE' ( [ABD-Za-z0-9_$\u007F] Letter* )?
    | 'DEC' ( [A-KM-Za-z0-9_$\u007F] Letter* )?
    ;
