#define BEGIN_LIST(name, first) struct Tag##name; typedef enum Enum##name { Before##name = (first) - 1,
#define END_LIST(name) After##name } name;
BEGIN_LIST(First, 0x1000)
    One, // the first
#ifdef ABSENT
    Two = 7,
#endif
    Three = One * 2,
END_LIST(First)

#define BEGIN enum {
#define END(last) last };
BEGIN Four = 4, END(Five)

// The macro alone is a whole enum.
#define FLAG(name, value) enum { name = value }
FLAG(Flag, 1 << 4);
FLAG(Other, Flag << 1);

#ifdef ABSENT
BEGIN Six = 6, END(Seven)
#endif
#define OF_THEM (AfterFirst | Flag)
