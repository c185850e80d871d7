#include <codebook/user.h>
#include <ocidl.h>
