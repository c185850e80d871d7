#define TWO_LINES \
    1
#define NAME_\
SPLIT 2
#def\
ine DIRECTIVE_SPLIT 3
#define SUM(a, \
            b) \
    ((a) + \
     (b))
// a comment that goes on \
#define NOT_THIS 4
#define AFTER 5
