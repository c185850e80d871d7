#define CODE   0x00    /* The thing is broken      */
                       /* and the other is not     */
#define OTHER  0x01    /* Other.                   */
