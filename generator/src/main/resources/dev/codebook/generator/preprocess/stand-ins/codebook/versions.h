/* The newest Windows that the release knows. */
#include <sdkddkver.h>
#ifdef WDK_NTDDI_VERSION
#undef NTDDI_VERSION
#define NTDDI_VERSION WDK_NTDDI_VERSION
#endif
