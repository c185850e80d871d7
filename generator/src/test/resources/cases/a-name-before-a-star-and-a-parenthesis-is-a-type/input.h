struct __declspec(uuid("00000000-0000-0000-0000-000000000001")) IHost;
#define HOST_COUNT 3
#define CURRENT_HOST ((IHost *)((ULONG_PTR)-1))
#define HOST_POINTER_SIZE sizeof(IHost **)
#define HOST_PAIRS (HOST_COUNT *2)
