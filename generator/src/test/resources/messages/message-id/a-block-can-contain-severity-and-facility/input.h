// MessageId: CODE
//
// Severity: Error
// Facility: Core
//
// MessageText:
//
// The thing is broken.
//
#define CODE 1L
