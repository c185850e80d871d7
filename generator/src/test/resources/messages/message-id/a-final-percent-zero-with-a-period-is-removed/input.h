// MessageId: CODE
// MessageText:
// The thing is broken.%0.
#define CODE 1L
