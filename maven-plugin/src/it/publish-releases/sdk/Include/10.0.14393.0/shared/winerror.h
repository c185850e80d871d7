//
// MessageId: E_GATE_CLOSED
//
// MessageText:
//
// The gate is closed.
//
#define E_GATE_CLOSED ((HRESULT)0x83FE0017L)
