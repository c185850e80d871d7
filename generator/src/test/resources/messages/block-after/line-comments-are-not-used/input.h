#define CODE (BASE+1)
// Codes of the core
