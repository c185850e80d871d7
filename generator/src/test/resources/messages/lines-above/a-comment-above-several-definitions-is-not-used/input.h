// Codes of the core
#define CODE 1
#  define OTHER 2
