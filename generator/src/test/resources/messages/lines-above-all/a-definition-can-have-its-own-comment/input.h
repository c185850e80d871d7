// Other.
#define OTHER 1
// The thing is broken.
#ifndef CODE
#define CODE 1
#endif
