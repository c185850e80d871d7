#if !defined(SECURITY_WIN32) && !defined(SECURITY_KERNEL)
#error one of them is required
#endif
#ifdef SECURITY_WIN32
#define SECURITY_CODE 1
#endif
