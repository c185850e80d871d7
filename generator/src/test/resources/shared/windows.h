/* What the cases have in common with a real windows.h: some types, and macros that build codes. */
#pragma once

typedef int BOOL;
typedef unsigned char UCHAR;
typedef unsigned short USHORT;
typedef unsigned int UINT;
typedef long LONG;
typedef wchar_t WCHAR;
typedef __int64 LONGLONG;
typedef unsigned __int64 ULONG_PTR, *PULONG_PTR;
typedef __int64 LONG_PTR;
typedef void *HANDLE;
typedef const char *LPCSTR;
#define DECLARE_HANDLE(name) struct name##__{int unused;}; typedef struct name##__ *name
DECLARE_HANDLE(HWND);
DECLARE_HANDLE(HKEY);

#define ERROR_SUCCESS 0L
#define ERROR_NOT_FOUND 1168L
#define FACILITY_WIN32 7
#define FACILITY_ITF 4
#define SEVERITY_ERROR 1
#define MAKE_HRESULT(sev,fac,code) \
    ((HRESULT) (((unsigned long)(sev)<<31) | ((unsigned long)(fac)<<16) | ((unsigned long)(code))) )
#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)
#define CTL_CODE( DeviceType, Function, Method, Access ) ( \
    ((DeviceType) << 16) | ((Access) << 14) | ((Function) << 2) | (Method) \
)
