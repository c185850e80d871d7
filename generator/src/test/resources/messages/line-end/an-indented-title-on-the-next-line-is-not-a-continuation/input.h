#if CORE
    #define CODE   1L  // The thing is broken.
    // Codes of the shell
    #define OTHER  2L
#endif
