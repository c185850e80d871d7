#if 1
#define QUEUE_FIRST 0
#define QUEUE_LAST (QUEUE_FIRST + 1)
#else
enum Queue {
    QUEUE_FIRST = 2,
    QUEUE_LAST = QUEUE_FIRST + 1,
};
#endif
enum Level {
    LEVEL_LOW,
#if 0
    LEVEL Internal = 4, // dead text
    LEVEL Other,
#endif
    LEVEL_HIGH,
};
template <typename T, typename U> struct Pair { static const bool areSame = false; };
template <typename T> struct Traits {
    enum {
        isPair = Pair< T,int >::areSame && true,
        isOther = (sizeof(T) > 4, false),
    };
};
