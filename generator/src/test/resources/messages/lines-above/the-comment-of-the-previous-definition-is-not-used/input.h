#define OTHER 1 // Other.
#define CODE 1
