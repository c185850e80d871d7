#ifndef _WINERROR_
#define _WINERROR_

typedef long HRESULT;

#define FACILITY_WIN32 7

#define ERROR_SUCCESS 0L
#define NO_ERROR 0L

/*
 * MessageId: ERROR_FILE_NOT_FOUND
 *
 * MessageText:
 *
 * There is no such file.
 */
#define ERROR_FILE_NOT_FOUND 2L

#define _HRESULT_TYPEDEF_(_sc) ((HRESULT)_sc)
#define E_ACCESSDENIED _HRESULT_TYPEDEF_(0x80070005)

#endif
