#ifndef CODES_H
#define CODES_H
#define CODE_BASE 500
enum Period { PERIOD_DAYS, PERIOD_YEARS };
static const DWORD THE_CONSTANT = 0x80000001;
typedef unsigned short CODE_TYPE;
#endif
