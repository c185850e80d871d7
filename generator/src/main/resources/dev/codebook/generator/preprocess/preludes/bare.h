#include <codebook/predefined.h>
