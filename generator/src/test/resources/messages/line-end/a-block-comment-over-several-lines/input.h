#define CODE 1 /* The thing
                * is broken, since the user's
                turn is over. */
