#define CODE 1
#define OTHER 2 /* Other. */
