#define NAMED 7
