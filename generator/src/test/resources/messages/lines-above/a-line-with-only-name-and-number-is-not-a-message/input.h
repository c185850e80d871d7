//      CODE                       0x8004CF00
#define CODE                       MAKE(0x00)
