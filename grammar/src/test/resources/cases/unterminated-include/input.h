#include <open
#include "open
#include
#include <>
#define A 1
