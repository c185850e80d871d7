#define A "open
#define B 2
char *c = "open;
#define D 4
#define E "end\\