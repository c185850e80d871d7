#define CODE (BASE+1)
      /* The thing is broken. */
