/* The newest Windows that the release knows. What mingw-w64 takes stands in the header that its others begin with; its
   sdkddkver.h alone would take Windows Server 2003. */
#include <_mingw.h>
#include <sdkddkver.h>
#ifdef WDK_NTDDI_VERSION
#undef NTDDI_VERSION
#define NTDDI_VERSION WDK_NTDDI_VERSION
#endif
