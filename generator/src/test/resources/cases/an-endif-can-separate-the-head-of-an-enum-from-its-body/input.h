#define FLAGS typedef enum
#define TAG(name) tag##name
#ifdef MANAGED
FLAGS TAG(Kinds) : unsigned int
#else
// Without a type of its own.
FLAGS TAG(Kinds)
#endif
{
    First = 1,
    Second = 2,
#ifdef ABSENT
    Third = 4,
#endif
    All = First | Second,
} Kinds;
#define OF_THEM ((Kinds)3)
