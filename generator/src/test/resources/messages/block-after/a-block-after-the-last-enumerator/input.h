enum {
  FIRST,
  CODE
    /* The thing is broken. */
};
