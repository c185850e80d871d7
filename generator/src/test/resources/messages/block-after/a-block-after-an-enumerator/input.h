enum {
  CODE = 24,
    /**<
     * \brief    The thing is broken.
     */

  LAST };
