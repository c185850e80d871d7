#include "input.h"
#define A 1
