// MessageId: OTHER
// MessageText:
// Other.
#ifndef OTHER
#define CODE 1L
#endif
