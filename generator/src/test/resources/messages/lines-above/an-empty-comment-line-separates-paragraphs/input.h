//
// The thing is broken.
//
// Since the last release.
//
#define CODE 1
