#define EMPTY
#define NUMBER 1
#define SUM(a, b) ((a) + (b))
#define CALL() f()
#define LIST(first, ...) first, __VA_ARGS__
#undef NUMBER
#if defined(A) && (B > 2)
#elif C
#else
#endif
#ifdef A
#endif A
#ifndef B /* no B */
#endif // B
#include <folder/angled.h>
#include "quoted.h"
#include COMPUTED
#include MADE(of, this)
#pragma once
#pragma pack(push, 4)
#error "none of this is read
#line 12 "other.h"
#warning it's odd
#
#if
