void f(enum E a, typedef b);
struct S { void g(const int x = 1); typedef int T; };
#define A 1
typedef int U
#define B 2
    , V;
#define C 3
enum { D } e; int x;
#define F 4
