typedef enum _Kind {
    First = 1,
#if (VERSION >= 0x0600)
    Second,
#else
    Other = 7,
#endif
#define Third 3
    Last
} Kind;
