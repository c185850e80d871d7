typedef struct S { int a; typedef enum { X
#define C 3