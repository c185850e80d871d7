int a = 1'000, b = 0xFF'FF; void f() { x = 10'000'000; }
#define A 1'000'000
#define B 0b1010'1010
const int c = 0'17;
