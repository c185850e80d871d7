/*** CODE                        0x80045001    -2147201023
*   The thing is broken.
***/
#define CODE MAKE(0x001)
