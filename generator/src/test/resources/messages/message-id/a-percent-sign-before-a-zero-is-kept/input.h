// MessageId: CODE
// MessageText:
// The core is at 10%%0
#define CODE 1L
