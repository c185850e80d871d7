// NO LONGER USED
// The thing is broken.
#define CODE 1
