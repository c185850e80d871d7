// The thing is broken.
#define CODE 1
#define OTHER 1
