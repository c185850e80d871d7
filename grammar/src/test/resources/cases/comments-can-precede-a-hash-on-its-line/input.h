/* one */ #define ONE 1
/* over
   lines */ #define TWO 2
/* one */ /* two */	#define THREE 3
/* after text */ text /* is no directive */ #define NOT_THIS 1
enum {
    A, /* one */
/* two */ #if X /* three */
    B,
/**/#endif
};
