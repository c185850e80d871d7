// MessageId: CODE
// MessageText:
// %1 of %2!s! failed.%n%3
#define CODE 1L
