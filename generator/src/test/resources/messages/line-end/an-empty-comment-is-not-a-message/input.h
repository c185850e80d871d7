#define CODE 1 /* */
