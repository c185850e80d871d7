#define FACILITY_GATE 0x7A

//
// MessageId: GATE_E_CLOSED
//
// MessageText:
//
// The gate %1 is closed.
//
#define GATE_E_CLOSED 0x807A0001L

#define GATE_LIMIT 9
