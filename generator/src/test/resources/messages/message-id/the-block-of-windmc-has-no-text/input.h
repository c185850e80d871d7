// Codes of the core
//
// MessageId: CODE
//
#define CODE (THING) 0xe0010002
