// MessageId: CODE
// MessageText:
// %0 is no insert.
#define CODE 1L
