// MessageId: CODE
// MessageText:
//
//   Indented.
#define CODE 1L
