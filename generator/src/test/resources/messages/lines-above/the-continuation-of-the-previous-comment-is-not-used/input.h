#define OTHER 1 // Other
                // or another.
#define CODE 1
