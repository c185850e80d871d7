#include <missing.h>
#include "also missing.h"
#include NO_HEADER
#define A 1
