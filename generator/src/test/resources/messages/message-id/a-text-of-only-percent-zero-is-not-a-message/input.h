// MessageId: CODE
// MessageText:
// %0
#define CODE 1L
