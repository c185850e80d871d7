/*
 * Tokenises a header with an island grammar (L. Moonen, "Generating Robust Parsers using Island Grammars", 2001).
 *
 * The islands are directives and the declarations that can define a constant or a type; they are tokenised fully. All other
 * C is the sea (Moonen: water), which is skipped in tokens as few and as long as possible. Any text is accepted: each mode
 * ends with a rule that matches any character.
 *
 * The input has passed C11 translation phase 2 (SourceText): lines end with \n, spliced lines are one line. A non-ASCII
 * character is \u007F here and counts as a letter.
 *
 * State (where a directive or a declaration ends) is in the superclass IslandLexer, whose methods the actions call.
 */
lexer grammar HeaderLexer;

options { superClass = IslandLexer; }

// ---- The sea -------------------------------------------------------------------------------------------------------

// The longest match ends before a word that opens an island, a comment, a quote, a brace or a hash.
CODE        : ( OtherWord? Gap )+ ;

ENUM        : 'enum' ( White+ ( 'class' | 'struct' ) )?     { openEnum(); } ;
TYPEDEF     : 'typedef'                                     { openTypedef(); } ;
HANDLE      : 'DECLARE_HANDLE'                              { openDeclaration(); } ;
// The start of const DWORD NAME = ..., NAME(...) or NAME{...}. It is matched up to the '=', '(' or '{', and then read again as
// tokens. The lookahead is limited to eight words, because every const causes a lookahead.
CONST_AHEAD : ( 'const' | 'constexpr' ) Next Next? Next? Next? Next? Next? Next? Next? White* [=({]   { openConstant(); } ;

WORD        : Letter+ ;
// The apostrophe in 1'000 does not open a character literal, quotes inside R"(...)" do not close it.
SEPARATED   : Digit Letter* ( '\'' Letter+ )+               -> type(WORD) ;
RAW_TEXT    : StringPrefix? 'R"'                            { readRawString(); } ;
LINE_COMMENT  : LineComment ;
BLOCK_COMMENT : BlockComment ;
TEXT        : ( '"' ( ~["\\\n] | '\\' . )* '"'? | '\'' ( ~['\\\n] | '\\' . )* '\''? ) ;
HASH        : '#'                                           { openDirective(); } ;
OPEN_BRACE  : '{'                                           { openBrace(); } ;
// { NAME = or { NAME, : the body of an enum, if the words before it can be a macro for the head of an enum (ENUM, FLAGS).
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

// No white space separates the name of a function-like macro from the parenthesis (C11 6.10.3p10).
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

// The rest of a function-like macro is skipped here; FunctionMacro tokenises it on demand.
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

// The rest of a line that Codebook does not use.
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

// The keywords of the parser grammars. For the preprocessor they are identifiers.
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
// A preprocessing number (C11 6.4.8, C++14 [lex.ppnumber]): 0xE+1 is one number, although it is not a valid literal.
NUMBER      : '.'? Digit ( [eEpP] [+\-] | '\''? Letter | '.' )* ;
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
// Any other character: an unmatched quote, a backslash, a control character.
OTHER       : . ;

// This lexer never matches TYPE_NAME: TwoStageParser.type assigns it to an identifier that is the name of a type.
mode NEVER;
TYPE_NAME   : ' ' ;

// ---- Characters ------------------------------------------------------------------------------------------------------

fragment LineComment  : '//' ~'\n'* ;
// An unterminated comment continues to the end of the text.
fragment BlockComment : '/*' ( ~'*' | '*'+ ~[*/] )* ( '*'+ '/' )? ;
fragment Blank  : [ \t\u000B\f\r\u0000\u001A] ;
fragment White  : Blank | '\n' ;
fragment Digit  : [0-9] ;
fragment LetterNotDigit : [A-Za-z_$\u007F] ;
fragment Letter : [A-Za-z0-9_$\u007F] ;
fragment Next   : White+ ( Letter+ ( '::' Letter+ )* | '__declspec(' Letter+ ')' ) ;
fragment StringPrefix : 'L' | 'u8' | 'u' | 'U' ;
// Any part of the sea that is not a word and does not open an island, a comment or a literal.
fragment Gap    : ~[A-Za-z0-9_$\u007F"'#{}/] | '/' ~[A-Za-z0-9_$\u007F"'#{}/*] ;

// A word that does not start like one that opens an island: not with c, e, t, D ...
fragment OtherWord
    : [ABCE-Zabdf-su-z0-9_$\u007F] Letter*
    // ... or differs from enum, typedef, const and DECLARE_HANDLE in an early letter.
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
