/* The names of types in casts, sizeof and declarations. */
parser grammar Types;

typeName : typeWord+ ( pointer* | functionPointer ) ;

// void (__cdecl *)(int)
functionPointer : LPAREN pointer+ RPAREN LPAREN ~RPAREN* RPAREN ;

typeWord
    : BUILTIN_TYPE
    | TYPE_NAME
    | CONST
    | VOLATILE
    | ( STRUCT | ENUM ) ( IDENTIFIER | TYPE_NAME )
    ;

pointer : CALLING* ( STAR | AMPERSAND | AND ) ( CONST | VOLATILE )* ;
