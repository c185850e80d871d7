// MessageId: CODE
// MessageText:
// Enter a number: %0
#define CODE 1L
