#include <codebook/predefined.h>

#define _KERNEL_MODE 1
#define _AMD64_ 1

#include <sdkddkver.h>
#ifdef WDK_NTDDI_VERSION
#undef NTDDI_VERSION
#define NTDDI_VERSION WDK_NTDDI_VERSION
#endif

#include <ntifs.h>
