#include "codes.h"
#include <CODES.H>
#define HEADER <named.h>
#include HEADER
#define OF_ANOTHER_HEADER (CODE_BASE + 1)
#define OF_AN_ENUMERATOR_THERE (PERIOD_YEARS | 0x100)
#define OF_A_CONSTANT_THERE THE_CONSTANT
#define OF_A_TYPE_THERE ((CODE_TYPE)-1)
#define OF_A_NAMED_HEADER NAMED
