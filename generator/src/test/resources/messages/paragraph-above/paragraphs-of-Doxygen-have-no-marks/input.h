/// \brief Codes of the core.
///
/// \details The thing is broken.
#define CODE 24
