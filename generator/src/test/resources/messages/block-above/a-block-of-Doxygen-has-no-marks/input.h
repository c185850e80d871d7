enum {
  /*! @brief The thing is broken. */
  CODE,

  LAST };
