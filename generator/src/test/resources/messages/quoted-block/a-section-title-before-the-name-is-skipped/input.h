// ---- Codes of the core ----
//
//  CODE
//      "The thing is broken."
#define CODE 1
