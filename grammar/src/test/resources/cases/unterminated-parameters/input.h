#define A(x, y
#define B(
#define C(x
