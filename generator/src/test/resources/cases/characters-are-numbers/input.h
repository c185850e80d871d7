#define SINGLE 'S'
#define WIDE L'.'
#define ZERO '\0'
#define POOL_TAG 'ccAS'
#define POOL_TAG_AS_DWORD (DWORD)'bSsM'
#define TWO 'MZ'
#define MAKE_TAG(a, b, c, d) (((DWORD)d << 24) | ((DWORD)c << 16) | ((DWORD)b << 8) | (DWORD)a)
#define FOUR_CC MAKE_TAG('A', 'B', 'C', 'D')
#define NEGATIVE '\xFF'
