#ifndef _WINDOWS_
#define _WINDOWS_
#include <winerror.h>
#endif
