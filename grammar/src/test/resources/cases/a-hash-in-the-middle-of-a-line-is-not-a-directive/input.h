int a; #define NOT_THIS 1
"text" #define NOR_THIS 1
#define STRINGIZE(x) #x #define
enum { A, B = 2 #define NOT_HERE 1
};
#define THIS 1
