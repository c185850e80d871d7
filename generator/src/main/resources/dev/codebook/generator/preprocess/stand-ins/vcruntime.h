/* How the C library declares functions, and the types of them. */
#define __CRTDECL __cdecl
