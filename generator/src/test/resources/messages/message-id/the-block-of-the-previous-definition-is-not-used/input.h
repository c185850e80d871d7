// MessageId: OTHER
// MessageText:
// The thing is broken.
#define OTHER 1L
#define CODE 1L
