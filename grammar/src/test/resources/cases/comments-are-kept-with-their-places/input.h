// A line comment: it's one, with "quotes' of any kind
#define A 1 // behind a value
#define B /* before a value */ 2 /* behind it, running
            on */
#define C(x /* parameter */) (x /* use */)
/* A user's session */ int f(int /* argument */);
#ifdef A // condition
#endif /* A */
#include <a.h> // include
#undef A /* undef */
enum E { // enum
    A1, /* enumerator */
    A2 = 1 /* initializer */
};
"// text" '/*' // comment */
//
/**/
/***/
/* ** / */
//* no block comment
