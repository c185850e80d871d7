#define A 1
/* never closed
#define NOT_THIS 2
