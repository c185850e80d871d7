// MessageId: CODE
// MessageText:
// The thing is broken.
#ifndef CODE
#define CODE 1L
#endif
