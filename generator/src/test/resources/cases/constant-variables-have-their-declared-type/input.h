const int A = 1;
static const DWORD B = 0x80070005, B2 = B + 1;
constexpr HRESULT C = (HRESULT)0x80070006L;
const unsigned char D = 300;
extern const int NOT_THIS;
const char *NOR_THIS = "text";
const double NOR_A_FLOAT = 1.5;
const int NOR_A_CALL = f(1);
static const WCHAR E = L'x';
const LONGLONG F = -1;
#define OF_A_CONSTANT (B | 2)
#ifdef ABSENT
const int G = 1;
#endif
