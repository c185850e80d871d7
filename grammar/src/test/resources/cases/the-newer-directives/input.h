#ifdef A
#elifdef B
#define C 1
#elifndef D
#define E 2
#else
#endif
