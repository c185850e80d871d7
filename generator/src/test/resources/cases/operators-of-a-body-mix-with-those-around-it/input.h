#define SUM 1 + 2
#define SEVEN SUM * 3
#define DIFFERENCE 10 - SUM
#define NOT_ALL ~SUM
#define CHOICE 0 ? 1 : SUM
