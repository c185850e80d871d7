#define LEVEL 3
typedef enum _Scheme {
    SCHEME_FIRST = 1,
#if (LEVEL >= 3)
    SCHEME_NEW,
#endif
#define SCHEME_IN_BETWEEN 50
    SCHEME_LAST
} Scheme;
#ifdef ABSENT
enum Whole { WHOLE_A = 4, WHOLE_B };
#endif
