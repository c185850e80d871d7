extern "C" {
int f(int a, char *b) { for (;;) { if (a / 2 > 1) break; } return a % 2; }
class Customer { enumerate(); int types[4]; bool constant; };
DEFINE_GUID(Name, 0x1, 0x2);
template <typename T, class U> T max(T a, U b);
__asm mov eax, 0x80004005
MACRO(enum_value, typedefs, const_cast<int>(x), recons = 1)
#define A 1
}
