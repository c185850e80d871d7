DECLARE_HANDLE(HWND);
DECLARE_HANDLE (HMENU) ;
#define DECLARE_HANDLE(name) struct name##__{int unused;}; typedef struct name##__ *name
DECLARE_HANDLER(no_handle);
