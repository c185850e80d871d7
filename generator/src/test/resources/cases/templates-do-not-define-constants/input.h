template <typename T> constexpr bool is_one = false;
template <typename T, int N = 3> struct Template { static constexpr int INSIDE = N; int array[N > 2 ? 1 : 2]; };
template <> inline constexpr bool is_one<int>{ true };
template <typename T>
auto consume(int const& x, unsigned const y) noexcept { constexpr int LOCAL = 4; return LOCAL; }
auto Template<int>::f() const noexcept { return 1; }
/// <summary>After all.</summary>
constexpr int AFTER = 5;
