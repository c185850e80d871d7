/*
 * The thing is
 * broken.
 */
#define CODE MAKE( 384 )
