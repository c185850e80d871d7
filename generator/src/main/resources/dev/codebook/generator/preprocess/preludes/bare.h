#include <codebook/predefined.h>
#include <codebook/versions.h>
#include <windef.h>
