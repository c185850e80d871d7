#define CODE   1L  // The thing is broken
                   // although it is new
