// MessageId: CODE
// MessageText:
//  The thing is broken,
//  and so is the other.
#define CODE 1L
