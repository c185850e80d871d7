extern "C" {
const int OF_THE_FILE = 1;
namespace N {
const unsigned long OF_A_NAMESPACE = 2;
}
using namespace N;
inline int function()
{
    const int local = 3;
    return local;
}
class Class {
    static const int MEMBER = 4;
};
}
const int AFTER = 5;
