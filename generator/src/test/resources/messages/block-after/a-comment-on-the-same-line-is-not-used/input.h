#define CODE 1 /* Same line. */
