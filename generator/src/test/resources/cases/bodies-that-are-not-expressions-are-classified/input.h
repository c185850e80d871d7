#define EMPTY
#define TEXT "text"
#define WIDE_TEXT L"text" L"more"
#define FLOAT_VALUE 1.5f
#define MEGA * 1000000l
#define CALLING __stdcall
#define TYPE_ALIAS unsigned long
#define TYPE_NAME_ALIAS DWORD
#define POINTER_TYPE char*
#define FUNCTION_ALIAS CreateThingW
#define CALL CreateThing(1)
#define STATEMENT do { } while (0)
#define BRACES { 1, 2 }
#define COMMA 1, 2
#define ASSIGNMENT x = 1
#define OPEN (1
#define ATTRIBUTE __declspec(dllimport)
#define ADDRESS &x
#define DIVISION_BY_ZERO (1 / 0)
#define SHIFT_TOO_FAR (1 << 32)
