/* CODE
 *
 * The thing is broken.
 */
#define CODE MAKE(0x0151)
