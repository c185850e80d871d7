/* A miniature in the layout of winerror.h. */
#ifndef _WINERROR_
#define _WINERROR_

#define FACILITY_WIN32 7

#define ERROR_SUCCESS 0L
#define NO_ERROR 0L

//
// MessageId: ERROR_GATE_CLOSED
//
// MessageText:
//
// The gate %1 is closed.
//
#define ERROR_GATE_CLOSED 2L

#define ERROR_GATE_LOST 5L

#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)
#define E_GATE_CLOSED _HRESULT_TYPEDEF_(0x80070002L)

#endif
