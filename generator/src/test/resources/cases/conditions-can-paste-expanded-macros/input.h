#define VERSION_51 0x0501
#define AVAILABLE(NAME) (0x##NAME <= VERSION_51)
#if AVAILABLE(0500)
#define HAS_50 1
#endif
#define HAS_VERSION defined(VERSION_51)
#if HAS_VERSION && defined VERSION_51 && !defined (ABSENT)
#define ALL_FORMS 1
#endif
#if 'A' == 65 && -1 < 0 && 0xFFFFFFFF > 0 && 18446744073709551615u == -1
#define ARITHMETIC 1
#endif
#if true && !false
#define WORDS_OF_CPP 1
#endif
