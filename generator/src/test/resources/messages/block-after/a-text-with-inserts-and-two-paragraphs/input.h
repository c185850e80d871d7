#define CODE (BASE+1)
 /*
  * Cannot open %1.
  *
  * Try again.
  */
