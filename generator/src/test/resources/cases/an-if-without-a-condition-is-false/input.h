#if
#define NEVER 1
#else
#define ALWAYS 2
#endif
#if // Not even this one.
#elif 1
#define ELIF 3
#endif
