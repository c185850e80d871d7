#define TRAILING 1 // one
#define TRAILING_BLOCK 2 /* two */
#define RUNNING_ON 3 /* three,
    #define NOT_THIS 4 */
#define BEFORE /* NT */ 10011
#define INSIDE ( 1 /* one */ + /* two */ 2 ) // three
#define APOSTROPHE 5 /* a user's session */
#define AFTER_APOSTROPHE 6 // it's
#define EMPTY /* nothing */
