// For example:
//     MessageId=0x8100
//     Severity=Error
//     SymbolicName=CODE
//     Language=English
//     The thing is broken.
//     .
#define CODE 1L
