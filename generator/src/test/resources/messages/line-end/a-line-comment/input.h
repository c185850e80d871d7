#define CODE 1 // The thing is broken.
