#define CODE /* old */ 1
