// MessageId: CODE
// MessageText:
//
#define CODE 1L
