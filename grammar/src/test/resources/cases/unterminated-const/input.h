const int A = 1
#define B 2
