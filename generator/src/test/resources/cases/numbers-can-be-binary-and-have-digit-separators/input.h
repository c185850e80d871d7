#define DECIMAL 1'000'000
#define HEX 0xFF'FF
#define BINARY 0b1010'1010u
#define OCTAL 0'17
constexpr long long SUM = DECIMAL + 1'0LL;
enum { IN_AN_ENUM = 0b1 << 1'0 };
#if 1'000 > 999
#define COUNTED 1
#endif
