#define CODE 24 ///< 24 The thing is broken.
