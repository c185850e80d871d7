/* CODE */
#define CODE 1
