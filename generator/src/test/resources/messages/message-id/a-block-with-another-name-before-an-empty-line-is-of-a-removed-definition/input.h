// MessageId: GONE
//
// MessageText:
//
// Gone.
//

#define CODE 1L
