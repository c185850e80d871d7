/// \brief The thing is broken.
#define OTHER 24
#define CODE 24
