enum E { A, B = (1,
#define C 3
#if D
