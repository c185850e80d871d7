#define BEGIN_LIST(name, first) struct Tag##name; typedef enum Enum##name { Before##name = (first) - 1,
#define END_LIST(name) After##name } name;
#define BEGIN enum {
#define END };
#define BEGIN_STRUCT struct {
#define WHOLE(name) enum name { name##One }
int before; BEGIN_LIST(First, 0x1000)
    One, // the first
#if A
    Two = (3),
#endif
END_LIST(First)
BEGIN A = (1), B = END_LIST END
BEGIN_STRUCT int a, b; END
BEGIN C, D };
BEGIN_LISTS(Other, 1) E, F
WHOLE(Whole);
void f() { BEGIN G END }
int after;
