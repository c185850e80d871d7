// Codes of the core

// The thing
// is broken.
#define CODE 1
