#define VALUE_ON_THE_NEXT_LINE \
    CTL_CODE(1, 2, 3, 0)
#define OVER_SEVERAL_LINES ( 1 | \
    2 | /* two */ \
    4 )
#define NO_MORE_ITEMS \
                      259L
#define LAST 1
