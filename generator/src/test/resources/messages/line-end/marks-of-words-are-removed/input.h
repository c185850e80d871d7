#define CODE 24 /**< \brief The \b thing (\c a or @ref b) is broken. \sa OTHER */
