#define CreateThing CreateThingW
#define QUALIFIED Outer::Inner::Thing
#define GLOBAL ::Thing
#define MEMBER header.kind
#define MEMBER_BEHIND_POINTER api->call
#define BUILD(code) (BASE + (code))
#define OTHER_BUILD BUILD
#define CLASS_ID GUID_DEVCLASS_THING
#define STRUCT_NAME struct tagThing
#define SCOPED enum class
#define REFERENCE const DWORD &
#define FLAG FLAG_THAT_NO_HEADER_DEFINES
#define PARENTHESISED (MaxThings)
#define OF_A_BASE (ThingBase + 1)
#define OF_A_BUILDER MAKE_THING(1)
#define OF_A_FUNCTION MakeThing(1)
#define OF_A_TYPE ((thing_t)0x80040001L)
#define SPECIFIER __declspec(guard(suppress))
