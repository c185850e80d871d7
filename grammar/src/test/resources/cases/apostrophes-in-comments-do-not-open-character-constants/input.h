#define A 1 /* A user's session */
#define B 2 // the user's
/* don't */ enum E { C /* it's 3 */ };
#define D 4
