enum {
  FIRST,
  //! The thing
  //! is broken.
  CODE
};
