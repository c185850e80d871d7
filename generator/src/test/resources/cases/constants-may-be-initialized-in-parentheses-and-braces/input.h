typedef unsigned long DWORD;
namespace std { typedef unsigned int uint32_t; }
const int PARENTHESES(7);
constexpr unsigned short BRACES{7}, NEXT{BRACES + 1};
unsigned char const BEHIND = 300 - 45;
static const DWORD BOTH(6), OTHER(BOTH << 1);
const char NOTHING{};
constexpr std::uint32_t QUALIFIED = 9;
const __declspec(selectany) int ATTRIBUTE = 10;
constexpr auto DEDUCED = 11ui64;
constexpr static DWORD STORED = 12;
inline namespace numbers { constexpr int INSIDE{13}; }
int f(int) noexcept;
const int g(int);
const DWORD h(DWORD argument), i();
constexpr int j(int argument) { return argument; }
struct S {
    int k() const noexcept;
    int m() const;
};
inline int S::m() const { const int LOCAL{1}; return LOCAL; }
inline int S::k() const noexcept { return 2; }
const struct { int a; } NO_INTEGER = { 1 };
const int AFTER = PARENTHESES + BRACES + BEHIND;
