const char *a = R"(#define NOT_THIS 1
" { )";
#define B R"(")"
#define C LR"word()" )word"
#define FOUR 4
int d = f(u8R"-( } /* )-");
#define FIVE 5
int R "ordinary";
#define SIX 6
int e = R"never_closed(
#define SEVEN 7
)";
