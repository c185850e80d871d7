// Comments may stand around it.
#pragma once
#ifndef _GUARD_H_
#define _GUARD_H_
#if A
#else
#endif
int f();
#endif // _GUARD_H_
