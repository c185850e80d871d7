#define SAME 1
#define SAME 1
#define OTHER 1
#define OTHER 2
#ifndef OTHER
#define OTHER 3
#endif
