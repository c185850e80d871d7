#define CODE MAKE(1, 2) /* 0x802A0001 */
