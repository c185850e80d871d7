#define CODE   1L  // The thing is broken.
                   /* Codes of the shell */
