#define CODE 24
/** The other is broken. */
#define OTHER 25
