#define THING_GUID { 0x12345678, 0x1234, 0x1234, { 1, 2, 3, 4, 5, 6, 7, 8 } }
#define STATIC_THING 0x12345678L, 0x1234, 0x1234, 1, 2, 3, 4, 5, 6, 7, 8
#define OF_CASTS (BYTE)1, (BYTE)2
#define IID_Thing __uuidof(struct Thing)
#define BUILT GUID_BUILDER(Thing, 12345678, 1234)
#define INITIALIZER { sizeof(Thing), SOME_FLAG }
#define BLOCK { return 1; }
#define PARAMETERS HWND window, int message
#define TYPES int, long
