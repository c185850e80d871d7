// Codes of the core

#define CODE 1
