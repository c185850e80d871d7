// MessageId: GONE
// MessageText:
// Gone.

// Codes of the core
#define CODE 1L
