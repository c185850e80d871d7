typedef int NDIS_KIND;
typedef LONG NTRESULT;
#define AS_STATUS ((NTRESULT)0xC0000001L)
#define AS_KIND ((NDIS_KIND)0xC0010001L)
#define AS_DWORD ((DWORD   )0x80000103L)
#define AS_WORD ((WORD)(-1L))
#define AS_BYTE ((BYTE)0x80)
#define AS_KEY ((HKEY)(ULONG_PTR)((LONG)0x80000000))
#define AS_WINDOW ((HWND)0xffff)
#define AS_HANDLE ((HANDLE)(LONG_PTR)-1)
#define AS_POINTER ((char *)-2)
#define TRAILING_OPERAND (unsigned long)0X0000000FL
#define TRAILING_OPERANDS (unsigned long) 01*24*3600
#define LOST_TYPE ((NO_SUCH_TYPE)1)
