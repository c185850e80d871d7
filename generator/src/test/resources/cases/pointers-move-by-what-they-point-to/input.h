typedef char CHAR;
typedef wchar_t WCHAR;
typedef const CHAR *LPCSTR;
typedef const WCHAR *LPCWSTR, **PLPCWSTR;
typedef struct Layout { int a; int b; } *PLAYOUT;
typedef int (*PFUNCTION)(int);
typedef LPCWSTR ALIAS;
#define BASE ((LPCSTR)1000)
#define NEXT (BASE + 1)
#define WIDE ((LPCWSTR)1000 + 1)
#define POINTERS ((PLPCWSTR)1000 + 1)
#define BACK (1 + (ALIAS)1000 - 2)
#define OF_A_STRUCT ((PLAYOUT)1000 + 1)
#define OF_A_FUNCTION ((PFUNCTION)1000 + 1)
#define READONLY (ALIAS)0
#define IN_CHARACTERS (32 / sizeof(*READONLY))
#define UNEVALUATED sizeof(1 / 0)
