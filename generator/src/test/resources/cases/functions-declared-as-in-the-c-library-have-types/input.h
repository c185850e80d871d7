#include <vcruntime.h>
typedef void (__CRTDECL *thing_handler)(int);
#define HANDLER_DEFAULT ((thing_handler)0)
#define HANDLER_NONE ((thing_handler)-1)
