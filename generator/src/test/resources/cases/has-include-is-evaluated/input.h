#ifdef __has_include
#define KNOWN 1
#endif
#if __has_include("there.h")
#include "there.h"
#define QUOTED THERE
#endif
#if defined(__has_include) && __has_include(<there.h>) && !__has_include ( <folder/absent.h> )
#define ANGLED 2
#endif
#if __has_include("absent.h") || defined __has_include && 0
#define NOT_LIVE 3
#elif __has_include(<windows.h>)
#define BEHIND_ELIF 4
#endif
#if __has_include
#define NO_HEADER 5
#endif
