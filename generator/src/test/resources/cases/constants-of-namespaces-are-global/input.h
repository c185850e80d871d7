namespace A::B { enum class Nested : unsigned short { NESTED = 7, NEXT }; constexpr unsigned QUALIFIED = 3; }
using namespace A::B;
inline namespace v1 { enum : unsigned char { INLINE = 0xFF }; }
namespace { constexpr int ANONYMOUS{6}; }
extern "C++" { constexpr int LINKED = 13; }
#define OF_THEM (A::B::QUALIFIED + ::ANONYMOUS + LINKED)
