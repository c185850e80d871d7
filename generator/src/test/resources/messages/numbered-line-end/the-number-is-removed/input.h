enum { CODE, /* 5   The thing is broken */
 LAST };
