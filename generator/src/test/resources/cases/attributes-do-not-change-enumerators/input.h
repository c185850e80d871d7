#define DEPRECATED(text) [[deprecated(text)]]
#define DECLSPEC_DEPRECATED __declspec(deprecated)
#define NOTHING
enum class [[deprecated]] One : unsigned short { A [[deprecated]] = 1, B DEPRECATED("no") = 2, C };
typedef enum __declspec(deprecated) Two : unsigned { D NOTHING = 0xFFFFFFFF, E [[deprecated, deprecated]] = 5 } Two;
enum Three {
    __pragma(warning(suppress: 4995))
    F = 3,
    __pragma(warning(pop))
};
enum { G __pragma(warning(push)) = 4, H, __pragma(warning(pop)) };
#define OF_THEM (D + (unsigned)F + H)
