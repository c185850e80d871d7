//
// Codes of the core
// and of the shell
//
// The thing
// is broken.
#define CODE 1
