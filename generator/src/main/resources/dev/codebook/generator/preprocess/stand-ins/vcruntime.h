/* The calling convention of the C library. */
#define __CRTDECL __cdecl
