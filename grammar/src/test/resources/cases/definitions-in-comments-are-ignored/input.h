//#define DEAD 1
// #define DEAD_TOO 2
/*
#define DEAD_AS_WELL 3
enum { DEAD_HERE };
*/
//#if !defined(LIVE)
#define LIVE 4
//#endif
