const int A(7);
constexpr unsigned B{7}, C{8};
unsigned char const D = 5;
static const unsigned long E(6), F(7);
// No type: unsigned
int const G{
    1
};
constexpr std::uint32_t H = 9;
const __declspec(selectany) int I = 10;
constexpr auto J = 11u;
int f(int) const noexcept { return 1; }
int Class::f() const throw() { return 1; }
const int g(int argument);
constexpr int h(int argument) { return argument; }
struct S { int const inside{1}; int f() const noexcept { return 2; } };
const struct { int a; } T = { 1 };
void i() { const int local{1}; }
const __declspec(selectany) wchar_t TEXT[] = L"text";
const int after = 12;
