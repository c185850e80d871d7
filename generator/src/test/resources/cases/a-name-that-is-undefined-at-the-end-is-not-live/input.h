#define GWL_WNDPROC (-4)
#define GWL_STYLE (-16)
#ifdef _WIN64
#undef GWL_WNDPROC
#endif
#define GWLP_WNDPROC (-4)
#define INTERFACE IFirst
#undef INTERFACE
#define INTERFACE ISecond
