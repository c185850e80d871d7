typedef struct _S {
    int field;
    const int inner = 1;
    enum { IN_A_STRUCT = 3 } kind;
    union { int a; struct { int b; } c; } u;
#define FIELD_FLAG 0x1
    void method() { if (1) { return; } }
} S, *PS;
typedef union U { long l; } U;
typedef struct Unknown *Handle;
typedef unsigned long DWORD, *PDWORD;
typedef int (__stdcall *Callback)(HANDLE, int);
typedef BYTE Array[8];
typedef interface I I;
struct NotATypedef { int field; };
