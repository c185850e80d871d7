// MessageId: CODE
// MessageText:
// Done.%0
//
#define CODE 1L
