#define HEX(digits) 0x##digits
#define JOIN(a, b) a ## b
#define E_PASTED HEX(80004005)
#define VALUE_1 10
#define JOINED_NAME JOIN(VALUE_, 1)
#define JOINED_NUMBER JOIN(1, 2)
#define OBJECT_LIKE 1 ## 2
#define COMMENT_TRICK /##/
#define WIDE_TEXT L##"text"
#define GUID_LIKE(l, w) l ## L + w
#define FIRST GUID_LIKE(0x10, 2)
