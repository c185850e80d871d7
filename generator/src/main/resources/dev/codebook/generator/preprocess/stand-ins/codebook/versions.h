/* Selects the newest Windows version that the release knows. In mingw-w64, _mingw.h selects it; sdkddkver.h alone would select
   Windows Server 2003. 10.0.14393.0 and 10.0.10586.0 do not define WDK_NTDDI_VERSION and would select the first Windows 10. */
#include <_mingw.h>
#include <sdkddkver.h>
#ifdef WDK_NTDDI_VERSION
#undef NTDDI_VERSION
#define NTDDI_VERSION WDK_NTDDI_VERSION
#elif defined(NTDDI_WIN10_RS1) && !defined(NTDDI_WIN10_RS2)
#undef NTDDI_VERSION
#define NTDDI_VERSION NTDDI_WIN10_RS1
#elif defined(NTDDI_WIN10_TH2) && !defined(NTDDI_WIN10_RS2)
#undef NTDDI_VERSION
#define NTDDI_VERSION NTDDI_WIN10_TH2
#endif
