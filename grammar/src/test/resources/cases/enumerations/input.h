enum { A, B = 1, C = (B << 2) | 0x80L, };
enum Named { D = -1, E = 'x', F };
typedef enum _Tag { G, H = MAKE(1, 2) } Tag, *PTag;
enum class Scoped : unsigned char { I };
enum struct Other : BYTE { J = 1 };
enum Forward;
enum Variable { K } variable = K;
struct S { enum { L }; int field; };
enum Opaque : int;
void f(enum Named argument);
typedef enum
{
    M = 0,  // first
    N
}
Last;
