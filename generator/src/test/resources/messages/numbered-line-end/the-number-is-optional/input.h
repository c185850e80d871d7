enum { CODE, /* The thing is broken */
 LAST };
