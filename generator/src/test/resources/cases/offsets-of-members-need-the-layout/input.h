#define FIELD_OFFSET(type, field) ((LONG)(LONG_PTR)&(((type *)0)->field))
typedef struct { int First; int Second; } THING;
#define SECOND FIELD_OFFSET(THING, Second)
#define THROUGH_SECOND (FIELD_OFFSET(THING, Second) + sizeof(((THING *)0)->Second))
#define OF_AN_UNKNOWN_TYPE FIELD_OFFSET(OTHER_THING, Second)
#define WHOLE sizeof(THING)
