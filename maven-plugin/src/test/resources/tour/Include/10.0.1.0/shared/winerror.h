/* A miniature in the layout of winerror.h. The page "How it works" follows its code. */
#ifndef _WINERROR_
#define _WINERROR_

#define FACILITY_GATE 1022
#define MAKE_GATE_ERROR(code) ((HRESULT)(0x80000000L | FACILITY_GATE << 16 | code))

#if (_WIN32_WINNT >= 0x0600)
//
// MessageId: E_GATE_CLOSED
//
// MessageText:
//
// The gate %1 is closed:
// it opens at %2.%0
//
#define E_GATE_CLOSED MAKE_GATE_ERROR(0x17) // dderror
#endif

#endif
