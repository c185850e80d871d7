#ifdef ABSENT_A
#define IN_IFDEF 1
#ifndef ABSENT_B
#define IN_BOTH 2
#elif defined(X) || Y > 1
#define IN_ELIF 3
#else
#define IN_ELSE 4
#endif
#endif
#if (ABSENT_A >= 1) && \
    /* comment */ (ABSENT_B  <  2)
#define OVER_TWO_LINES 5
#endif
#if ABSENT_A ? 1 : 0
#define CONDITIONAL 6
#endif
#if UNKNOWN_FUNCTION(1)
#define NO_VALUE 7
#endif
#if 1 / 0
#define DIVIDED_BY_ZERO 8
#endif
#if
#define NOTHING_ASKED 9
#endif
#endif
#else
#define BEHIND_STRAY_DIRECTIVES 11
#if 1
#define NEVER_CLOSED 12
