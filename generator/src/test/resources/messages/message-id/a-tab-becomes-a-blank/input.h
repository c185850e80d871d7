// MessageId: CODE
// MessageText:
// The thing:	broken.
#define CODE 1L
