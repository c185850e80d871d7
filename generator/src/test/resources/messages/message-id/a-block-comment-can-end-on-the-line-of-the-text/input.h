/* MessageId: CODE
   MessageText: The thing is broken. */
#define CODE 1L
