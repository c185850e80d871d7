#define OTHER 24
///< The other is broken.
#define CODE 25
