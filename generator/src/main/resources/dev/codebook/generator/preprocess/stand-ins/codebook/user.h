/* The first includes of a user-mode program on x64. */
#include <codebook/predefined.h>

#define UNICODE 1
#define _UNICODE 1

/* Some headers stop with #error if one of these is missing. */
#define SECURITY_WIN32 1
#define WSMAN_API_VERSION_1_1 1
#define _NTSCSI_USER_MODE_ 1

#include <codebook/versions.h>
#include <limits.h>
#include <stdint.h>
#include <winsock2.h>
#include <windows.h>

/* An inline function of winerror.h that builds codes, as a macro (x <= 0 is unchanged, else facility and severity are set). */
#ifndef HRESULT_FROM_WIN32
#define HRESULT_FROM_WIN32(x) ((HRESULT)(x) <= 0 ? (HRESULT)(x) : (HRESULT)(((x) & 0x0000FFFF) | (7 << 16) | 0x80000000))
#endif
