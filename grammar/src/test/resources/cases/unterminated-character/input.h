#define A 'open
#define B 2
char c = 'o;
#define D ''
