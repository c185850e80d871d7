#define OBJECT (a)
#define FUNCTION(a) a
#define SPACED_BODY(a)(a)
#define NOTHING() 0
#define BLANK_INSIDE( ) 0
#define COMMENT_BETWEEN/**/(a) a
