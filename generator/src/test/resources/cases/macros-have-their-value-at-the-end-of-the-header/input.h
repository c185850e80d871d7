#define NEXT (BASE + 1)
#define BASE 2100
#define TWICE NEXT * 2
#undef BASE
#define BASE 3100
#define ALIAS NEXT
