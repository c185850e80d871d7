#define OPERATORS ( ) [ ] { } ; , :: : ? ... -> . ~ ! + - * / % << >> <= >= < > == != && || & ^ | = ## #
#define JOINED a<<b>>c<=d>=e==f!=g&&h||i&j^k|l->m::n...o##p
#define SIGNS a+-b--c++d!~e<<=f
#define WORDS enum typedef struct const static __stdcall __declspec unsigned true nullptr sizeof alignof static_cast if
