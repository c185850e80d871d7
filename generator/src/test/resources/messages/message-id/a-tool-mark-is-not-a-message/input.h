#define CODE 1L // dderror
