#ifdef MANAGED
FLAGS TAG(One) : unsigned int
#else
// A comment.
FLAGS TAG(One) /* another */
#endif // a third
{ A = 1, B };
#if X
FLAGS(Two)
#endif
/* Between. */
{ C, D };
#if X
int f(int a)
#endif
{ E = 1; }
#if X
int G;
#endif
{ F = 1, H };
