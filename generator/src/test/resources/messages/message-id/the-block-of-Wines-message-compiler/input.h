/* Message definitions */
/* MessageId  : 0xe0010002 */
/* Approximate msg: The thing %1 is broken. */
#define CODE	((THING)0xe0010002L)
