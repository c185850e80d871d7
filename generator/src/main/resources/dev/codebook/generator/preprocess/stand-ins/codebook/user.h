/* What a user-mode program on x64 includes first. */
#include <codebook/predefined.h>

#define UNICODE 1
#define _UNICODE 1

/* The newest Windows that the release knows. */
#include <sdkddkver.h>
#ifdef WDK_NTDDI_VERSION
#undef NTDDI_VERSION
#define NTDDI_VERSION WDK_NTDDI_VERSION
#endif

#include <winsock2.h>
#include <windows.h>

/* Inline functions of winerror.h that act as builders (winerror.h: x <= 0 stays, else facility and severity are set). */
#ifndef HRESULT_FROM_WIN32
#define HRESULT_FROM_WIN32(x) ((HRESULT)(x) <= 0 ? (HRESULT)(x) : (HRESULT)(((x) & 0x0000FFFF) | (7 << 16) | 0x80000000))
#endif
