/*
 * \brief The thing is broken.
 */
#define CODE 24
