// The thing is broken.
#define CODE 1
