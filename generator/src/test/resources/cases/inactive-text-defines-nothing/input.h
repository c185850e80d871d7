//#define COMMENTED 1
/*
#define BLOCK_COMMENTED 2
*/
#if 0
#define UNDER_IF_0 3
#if 1
#define DEEPER 4
#endif
#endif
//#if !defined(NOT_DEFINED_ANYWHERE)
#define LIVE 5
//#endif
#define HOLE ((UCHAR)-xx)
