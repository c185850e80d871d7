typedef struct _POINT_LIKE { LONG x; LONG y; } POINT_LIKE, *PPOINT_LIKE;
#define SIZE_OF_LONG sizeof(LONG)
#define SIZE_OF_POINTER sizeof(HANDLE)
#define SIZE_OF_STRUCT_POINTER sizeof(PPOINT_LIKE)
#define BITS (sizeof(ULONG_PTR) * 8)
#define TWO_CHARACTERS 2*sizeof(WCHAR)
#define SIZE_OF_STRUCT sizeof(POINT_LIKE)
#define SIZE_OF_UNKNOWN sizeof(NO_SUCH_TYPE)
#define CHOSEN (sizeof(void*) == 8 ? 64 : 32)
