/* What 16-bit programs know of the gate. */
#define E_GATE_CLOSED 0x1317L
#define E_GATE_LOST (E_GATE_CLOSED | GATE_FLAG)
#define OpenGate OpenGateA
