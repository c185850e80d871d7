// The thing is broken.
#if !defined(CODE)
#define CODE 1
#endif
