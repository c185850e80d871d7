FLAGS_ENUM(Kind) { First = 1, Second };
BEGIN_ENUM { Third
    , Fourth };
int f() { a = 1; }
int G() { a = 1; }
struct S { int a; };
namespace { X = 1, Y };
