/* What a user-mode program on x64 includes first. */
#include <codebook/predefined.h>

#define UNICODE 1
#define _UNICODE 1

/* Headers that stop with #error without one of these. */
#define SECURITY_WIN32 1
#define WSMAN_API_VERSION_1_1 1
#define _NTSCSI_USER_MODE_ 1

#include <codebook/versions.h>
#include <limits.h>
#include <stdint.h>
#include <winsock2.h>
#include <windows.h>

/* Inline functions of winerror.h that act as builders (winerror.h: x <= 0 stays, else facility and severity are set). */
#ifndef HRESULT_FROM_WIN32
#define HRESULT_FROM_WIN32(x) ((HRESULT)(x) <= 0 ? (HRESULT)(x) : (HRESULT)(((x) & 0x0000FFFF) | (7 << 16) | 0x80000000))
#endif
