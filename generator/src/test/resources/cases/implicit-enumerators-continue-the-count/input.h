enum { A0, A1, A2 };
enum { B5 = 5, B6, BM1 = -1, B0, };
enum Named { C_ONE = 1, C_NEXT = ( C_ONE + 1 ), C_AFTER, C_SAME = C_ONE, C_SHIFT = 1 << C_ONE };
enum { D_LAST = 0x7fffffff, D_WRAPS };
enum { E_UNKNOWN = NOT_KNOWN, E_AFTER, E_KNOWN = 3, E_THEN };
typedef enum _Empty { } Empty;
enum { F_FLAGS = C_ONE | C_NEXT | B5, F_NOT = ~F_FLAGS, F_CHAR = 'a', F_SIZE = sizeof(void*) == 8 ? 10 : 11 };
