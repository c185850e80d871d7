/* CODE added
 * lately. */
#define CODE 1
