#if (_WIN32_WINNT >= 0x0600)
#define SINCE_VISTA 1
#else
#define BEFORE_VISTA 1
#endif
#if (NTDDI_VERSION >= NTDDI_WIN10)
#define RANK 0x80000000
#elif (WINVER >= 0x0501)
#define RANK 0x8000
#else
#define RANK 0x80
#endif
#if WINVER < 0x0400 || defined(NT_INCLUDED)
#define OLD_OR_NT 1
#endif
