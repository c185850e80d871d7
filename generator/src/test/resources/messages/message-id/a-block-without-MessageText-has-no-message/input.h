// MessageId: CODE
#define CODE 1L
