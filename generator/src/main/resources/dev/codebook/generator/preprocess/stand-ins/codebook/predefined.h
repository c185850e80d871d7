/* The predefined macros and types of MSVC 19.16 for x64 and C++14. */
#define _MSC_VER 1916
#define _MSC_FULL_VER 191627050
#define _MSC_BUILD 0
#define _MSC_EXTENSIONS 1
#define _MSVC_LANG 201402L
#define __cplusplus 201402L
#define _CPPRTTI 1
#define _CPPUNWIND 1
#define _INTEGRAL_MAX_BITS 64
#define _IS_ASSIGNABLE_NOCHECK_SUPPORTED 1
#define _NATIVE_NULLPTR_SUPPORTED 1
#define _NATIVE_WCHAR_T_DEFINED 1
#define _WCHAR_T_DEFINED 1
#define _WIN32 1
#define _WIN64 1
#define _M_X64 100
#define _M_AMD64 100
#define _MT 1
#define __BOOL_DEFINED 1
#define WIN32 1
/* An operator that headers test with #ifdef. */
#ifndef __has_include
#define __has_include
#endif

typedef unsigned __int64 size_t;
typedef __int64 ptrdiff_t;
typedef __int64 intptr_t;
typedef unsigned __int64 uintptr_t;
typedef signed char int8_t;
typedef short int16_t;
typedef int int32_t;
typedef __int64 int64_t;
typedef unsigned char uint8_t;
typedef unsigned short uint16_t;
typedef unsigned int uint32_t;
typedef unsigned __int64 uint64_t;
typedef char *va_list;

/* Types of codes whose header can be outside the prelude. A header that declares them declares the same types. */
typedef long HRESULT;
typedef long NTSTATUS;
typedef long SCODE;
typedef long SECURITY_STATUS;
typedef unsigned long ULONG;
typedef unsigned long DWORD;
typedef unsigned short WORD;
typedef unsigned char BYTE;
