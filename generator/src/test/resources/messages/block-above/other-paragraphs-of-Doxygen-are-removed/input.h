/**
 * @name   CODE
 * @ingroup core
 *
 * @brief  The thing \a x is
 *         broken.
 * @see    OTHER
 *         and LAST
 * @note   Repair it.
 *
 * @since  2.1
 *
 * Or replace it.
 */
#define CODE 24
