// MessageId: CODE
// MessageText:
// 42
#define CODE 1L
