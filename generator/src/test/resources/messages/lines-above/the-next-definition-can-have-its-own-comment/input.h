// The thing is broken.
#define CODE 1
// Other.
#define OTHER 2
