#define SCHEME_LENGTH 32
#define PATH_LENGTH 2048
#define URL_LENGTH (SCHEME_LENGTH + sizeof("://") + PATH_LENGTH)
#define NAME L"a name"
#define NAME_CHARACTERS (sizeof(NAME)/sizeof(WCHAR))
#define TWO_LITERALS sizeof("a" "b\0c")
