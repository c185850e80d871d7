// MessageId: CODE
// MessageText:
// The thing is broken.  Mend it,  
//  and close it.
#define CODE 1L
