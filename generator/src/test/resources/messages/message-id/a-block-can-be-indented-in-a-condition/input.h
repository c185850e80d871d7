#if CORE
    // MessageId: CODE
    // MessageText:
    // The thing is broken.
    #define CODE \
            MAKE_HRESULT(1, 2, 3)
#endif
