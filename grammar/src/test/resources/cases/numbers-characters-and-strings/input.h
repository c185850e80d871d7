#define NUMBERS 0 07 0x1F 0XffUL 1'000 1i64 0xFFui64 1.5 .5 1. 1e10 1.5e-3f 12abc 0x 0x1+2 1e+3
#define CHARACTERS 'a' '\'' '\\' '\x41' L'w' u8'c' u'd' U'e' 'ABCD' '"'
#define STRINGS "a" "" "\"" L"w" u8"c" u"d" U"e" R"no raw strings"
#define ALONE ' " \ @ ` $name a$b
#define NUMBERS_WITH_SIGNS 0xE+1 0x1p-3 1.2.3 0xE +1 0xD+1
