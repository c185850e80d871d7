#include <codebook/predefined.h>

#define _KERNEL_MODE 1
#define _AMD64_ 1
#define UNICODE 1
#define _UNICODE 1

#include <codebook/versions.h>
#include <ntifs.h>
