#ifndef _WINERROR_
#define _WINERROR_

typedef long HRESULT;

#define FACILITY_WIN32 7
#define FACILITY_HTTP 25

/*
 * MessageId: ERROR_ACCESS_DENIED
 *
 * MessageText:
 *
 * Nobody may do that.
 */
#define ERROR_ACCESS_DENIED 5L

#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)
#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005)

#endif
