#define
#define "x"
#undef
#define A