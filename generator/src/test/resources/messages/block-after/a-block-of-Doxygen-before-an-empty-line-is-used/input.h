#define CODE 24
/** The thing is broken. */

#define OTHER 25
