#define CODE 24 //!important is broken! @24 a\b C:\a \n x@see
