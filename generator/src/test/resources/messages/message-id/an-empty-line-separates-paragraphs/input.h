// MessageId: CODE
// MessageText:
// First.
//
//
// Second.
//
#define CODE 1L
