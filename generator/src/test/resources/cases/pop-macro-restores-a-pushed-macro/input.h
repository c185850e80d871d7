#define OURS 1
#pragma push_macro("OURS")
#undef OURS
#define OURS 2
enum { BETWEEN = OURS };
#pragma pop_macro("OURS")
enum { BEHIND = OURS };

// One that was no macro is none again.
#pragma push_macro("LOCAL")
#define LOCAL 3
#pragma pop_macro("LOCAL")

// Saved twice, given back twice; once more changes nothing.
#define DEEP 4
#pragma push_macro("DEEP")
#define DEEP 5
#pragma push_macro("DEEP")
#define DEEP 6
#pragma pop_macro("DEEP")
enum { FIVE = DEEP };
#pragma pop_macro("DEEP")
enum { FOUR = DEEP };
#pragma pop_macro("DEEP")
#pragma push_macro
