#define CODE 1
/* Codes of the core */
