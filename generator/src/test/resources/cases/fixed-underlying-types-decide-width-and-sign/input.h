enum class Style : BYTE { Bold = 1, All = 0xFF };
enum Tag : unsigned int { Weight = 'w', Top = 0x80000000 };
enum Small : signed char { Minus = -1 };
enum struct Wide : unsigned long long { Big = 0xFFFFFFFFFFFFFFFF };
enum Plain : int { High = (int)0x80000000 };
#define OF_A_SMALL_ONE Minus
