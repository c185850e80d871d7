// The thing is broken.
#define OTHER 1

#define CODE 1
