/*
*    MessageId:    CODE
*    Message Meaning:
*        The thing is broken, and
*        nobody mends it.
*    Hex Value:    0x8004B801
*/
#define CODE MAKE_RESULT(1, 2, BASE+0x0001)
