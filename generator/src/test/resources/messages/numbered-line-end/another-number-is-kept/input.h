enum { CODE, /* 12  Not 1 of them */
 LAST };
